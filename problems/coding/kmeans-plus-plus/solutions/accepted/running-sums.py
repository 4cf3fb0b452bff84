# ---
# idea: running sums per cluster while the points are assigned; seeds by binary search in the running total of the weights
# cost: O(n · k · d) time per step, O(n + k · d) memory
# ---
from bisect import bisect_right
from itertools import accumulate


def gap(point, centroid):
    return sum((a - b) * (a - b) for a, b in zip(point, centroid))


def draw_seeds(points, k, rand):
    unused = dict.fromkeys(range(len(points)))
    seeds, weights = [], None
    for _ in range(k):
        if weights is None:
            index = int(rand() * len(points))
        else:
            prefix = list(accumulate(weights))
            index = bisect_right(prefix, rand() * prefix[-1]) if prefix[-1] else next(iter(unused))
        unused.pop(index)
        seeds.append(tuple(points[index]))
        fresh = [gap(point, seeds[-1]) for point in points]
        weights = fresh if weights is None else list(map(min, weights, fresh))
    return seeds


def nearest(point, centroids):
    return min(range(len(centroids)), key=lambda j: gap(point, centroids[j]))


def kmeans(points, k, rand, iters, tol):
    centroids = draw_seeds(points, k, rand)
    for _ in range(iters):
        sums, sizes, gaps = [[0.0] * len(points[0]) for _ in range(k)], [0] * k, []
        for point in points:
            j = nearest(point, centroids)
            sums[j] = [a + b for a, b in zip(sums[j], point)]
            sizes[j] += 1
            gaps.append(gap(point, centroids[j]))
        moved = []
        for total, size in zip(sums, sizes):
            if size:
                moved.append(tuple(axis / size for axis in total))
            else:
                far = max(range(len(gaps)), key=gaps.__getitem__)
                gaps[far] = -1.0
                moved.append(tuple(points[far]))
        still = all(gap(a, b) <= tol for a, b in zip(centroids, moved))
        centroids = moved
        if still:
            break
    labels = [nearest(point, centroids) for point in points]
    inertia = sum(gap(point, centroids[j]) for point, j in zip(points, labels))
    return [list(centroid) for centroid in centroids], labels, inertia
