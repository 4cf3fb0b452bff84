# ---
# idea: computes the distances of all pairs of points first
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "Which distances does the recipe need?"
#   pointer: "How many numbers does your table hold for 6,000 points?"
#   name: "A table of all pairs has n² entries. Seeds and steps only need distances between points and centroids."
# ---
def squared(p, q):
    return sum((a - b) ** 2 for a, b in zip(p, q))


def draw_seeds(points, k, rand):
    table = [[squared(p, q) for q in points] for p in points]
    chosen = [int(rand() * len(points))]
    nearest = list(table[chosen[0]])
    while len(chosen) < k:
        total = sum(nearest)
        if total > 0:
            target, reached = rand() * total, 0.0
            for index, weight in enumerate(nearest):
                reached += weight
                if reached > target:
                    break
        else:
            index = min(set(range(len(points))) - set(chosen))
        chosen.append(index)
        nearest = list(map(min, nearest, table[index]))
    return [list(points[index]) for index in chosen]


def assign(points, centroids):
    labels, gaps = [], []
    for point in points:
        distances = [squared(point, centroid) for centroid in centroids]
        gaps.append(min(distances))
        labels.append(distances.index(gaps[-1]))
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
