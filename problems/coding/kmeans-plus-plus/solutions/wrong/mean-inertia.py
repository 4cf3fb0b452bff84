# ---
# idea: divides the inertia by the number of points
# mistake: wrong-denominator
# must_fail: [two pairs, no steps, a cluster runs empty, one cluster, the first draw, the largest first draw, a draw between two running totals, a draw that equals the running total, a draw of 0, far points weigh by the square, the third seed looks at the nearest one, one draw for each seed, a point in the middle, one step, labels change after the last step, one step is not enough, the move is as long as the tolerance, a huge tolerance, the largest move decides, a small tolerance, means with fractions, equal points count each, the farthest point, "the farthest point, three steps", "an empty cluster late, three steps", "an empty cluster late, to the end", two farthest points, "the donor keeps its mean, three steps", "the donor keeps its mean, to the end", two clusters run empty at once, two clusters run empty on a small scale, the largest coordinates]
# messages:
#   nudge: "Is the inertia a sum or a mean?"
#   pointer: "One cluster, points 0, 2 and 7."
#   name: "The inertia is divided by the number of points. It is a sum."
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
        old, centroids = centroids, moved(points, labels, gaps, k)
        labels, gaps = assign(points, centroids)
        if max(map(squared, old, centroids)) <= tol:
            break
    return centroids, labels, sum(gaps) / len(points)
