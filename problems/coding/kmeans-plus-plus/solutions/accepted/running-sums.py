# ---
# idea: running sums per cluster while the points are assigned; seeds by binary search in the running total of the weights
# cost: O(n · k · d) time per step, O(n + k · d) memory
# ---
from bisect import bisect_right
from itertools import accumulate
from math import inf


def gap(point, centroid):
    return sum((a - b) * (a - b) for a, b in zip(point, centroid))


def draw_seeds(points, k, rand):
    unused = dict(enumerate(points))
    seeds, weights = [], [inf] * len(points)
    for _ in range(k):
        prefix = list(accumulate(weights))
        if not seeds:
            index = int(rand() * len(points))
        elif prefix[-1]:
            index = bisect_right(prefix, rand() * prefix[-1])
        else:
            index = next(iter(unused))
        seeds.append(tuple(unused.pop(index)))
        weights = [min(weight, gap(point, seeds[-1])) for weight, point in zip(weights, points)]
    return seeds


def nearest(point, centroids):
    """The smallest distance and the lowest number of a cluster that has it."""
    return min((gap(point, centroid), j) for j, centroid in enumerate(centroids))


def kmeans(points, k, rand, iters, tol):
    centroids = draw_seeds(points, k, rand)
    for _ in range(iters):
        sums, sizes, gaps = [[0.0] * len(centroid) for centroid in centroids], [0] * k, []
        for point in points:
            distance, j = nearest(point, centroids)
            gaps.append(distance)
            sizes[j] += 1
            for axis, value in enumerate(point):
                sums[j][axis] += value
        moved = []
        for total, size in zip(sums, sizes):
            if size:
                moved.append(tuple(axis / size for axis in total))
            else:
                far = max(range(len(gaps)), key=gaps.__getitem__)
                gaps[far] = -inf
                moved.append(tuple(points[far]))
        farthest_move = max(map(gap, centroids, moved))
        centroids = moved
        if farthest_move <= tol:
            break
    found = [nearest(point, centroids) for point in points]
    inertia = sum(distance for distance, _ in found)
    return [list(centroid) for centroid in centroids], [label for _, label in found], inertia
