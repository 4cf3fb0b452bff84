# ---
# idea: takes the mean of an empty cluster
# mistake: empty-input
# must_fail: [a cluster runs empty, all points equal, two unused indices, two clusters empty over equal points, the farthest point, "the farthest point, three steps", "an empty cluster late, three steps", "an empty cluster late, to the end", two farthest points, "the donor keeps its mean, three steps", "the donor keeps its mean, to the end", two clusters run empty at once, two clusters run empty on a small scale]
# messages:
#   nudge: "Can a cluster be left without a point?"
#   pointer: "Follow the second step of the third example."
#   name: "The mean of an empty cluster is a division by zero, or NaN. It takes the farthest point instead."
# ---
def squared(p, q):
    return sum((a - b) ** 2 for a, b in zip(p, q))


def draw_seeds(points, k, rand):
    chosen = [int(rand() * len(points))]
    nearest = [squared(point, points[chosen[0]]) for point in points]
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
        nearest = [min(old, squared(point, points[index])) for old, point in zip(nearest, points)]
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
        [sum(point[axis] for point in group) / len(group) for axis in range(len(points[0]))]
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
