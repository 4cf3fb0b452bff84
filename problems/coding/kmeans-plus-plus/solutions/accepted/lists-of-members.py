# ---
# idea: keep labels and gaps of all points; means from lists of members, empty clusters served from the points sorted by gap
# cost: O(n · k · d) time per step, O(n · d) memory
# ---
from math import inf


def squared(p, q):
    return sum((a - b) ** 2 for a, b in zip(p, q))


def draw_seeds(points, k, rand):
    chosen, nearest = [], [inf] * len(points)
    while len(chosen) < k:
        total = sum(nearest)
        if not chosen:
            index = int(rand() * len(points))
        elif total > 0:
            target, reached = rand() * total, 0.0
            for index, weight in enumerate(nearest):
                reached += weight
                if reached > target:
                    break
        else:
            used = set(chosen)
            index = next(i for i, _ in enumerate(points) if i not in used)
        chosen.append(index)
        nearest = [min(old, squared(point, points[index])) for old, point in zip(nearest, points)]
    return [list(points[index]) for index in chosen]


def assign(points, centroids):
    labels, gaps = [], []
    for point in points:
        distances = [squared(point, centroid) for centroid in centroids]
        label = min(range(len(distances)), key=distances.__getitem__)
        gaps.append(distances[label])
        labels.append(label)
    return labels, gaps


def moved(points, labels, gaps, k):
    members = [[] for _ in range(k)]
    for point, label in zip(points, labels):
        members[label].append(point)
    farthest_first = iter(sorted(range(len(points)), key=lambda i: -gaps[i]))
    return [
        [sum(axis) / len(group) for axis in zip(*group)] if group else list(points[next(farthest_first)])
        for group in members
    ]


def kmeans(points, k, rand, iters, tol):
    centroids = draw_seeds(points, k, rand)
    labels, gaps = assign(points, centroids)
    for _ in range(iters):
        old, centroids = centroids, moved(points, labels, gaps, k)
        labels, gaps = assign(points, centroids)
        if max(map(squared, old, centroids)) <= tol:
            break
    return centroids, labels, sum(gaps)
