# ---
# idea: leaves before the last move is taken over
# mistake: wrong-order-of-steps
# must_fail: [the move is as long as the tolerance, a huge tolerance, the largest move decides]
# messages:
#   nudge: "Is a short move made, or thrown away?"
#   pointer: "Use a huge tolerance: how many moves are there?"
#   name: "The step that ends the loop is lost. It is made first, then its length is compared."
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
        [sum(axis) / len(group) for axis in zip(*group)] if group else list(points[next(farthest_first)])
        for group in members
    ]


def kmeans(points, k, rand, iters, tol):
    centroids = draw_seeds(points, k, rand)
    labels, gaps = assign(points, centroids)
    for _ in range(iters):
        fresh = moved(points, labels, gaps, k)
        if max(map(squared, centroids, fresh)) <= tol:
            break
        centroids = fresh
        labels, gaps = assign(points, centroids)
    return centroids, labels, sum(gaps)
