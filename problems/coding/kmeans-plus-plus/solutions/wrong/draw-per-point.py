# ---
# idea: draws a new number for every point that is passed
# mistake: draws-out-of-order
# must_fail: [two pairs, a cluster runs empty, a draw between two running totals, a draw that equals the running total, far points weigh by the square, the third seed looks at the nearest one, one draw for each seed, one step is not enough, the move is as long as the tolerance, a huge tolerance, equal points count each, the farthest point, "the farthest point, three steps", "an empty cluster late, three steps", "an empty cluster late, to the end", "the donor keeps its mean, three steps", "the donor keeps its mean, to the end", two clusters run empty at once, two clusters run empty on a small scale]
# messages:
#   nudge: "How often is rand called for one seed?"
#   pointer: "Follow the second seed with draws 0, 0.9 and 0.1."
#   name: "rand is called inside the loop over the points. Draw once per seed and keep the target."
# ---
def squared(p, q):
    return sum((a - b) ** 2 for a, b in zip(p, q))


def draw_seeds(points, k, rand):
    chosen = [int(rand() * len(points))]
    nearest = [squared(point, points[chosen[0]]) for point in points]
    while len(chosen) < k:
        total = sum(nearest)
        if total > 0:
            reached = 0.0
            for index, weight in enumerate(nearest):
                reached += weight
                if reached > rand() * total:
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
    return centroids, labels, sum(gaps)
