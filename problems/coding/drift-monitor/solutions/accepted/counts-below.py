# ---
# idea: every share comes from one question to a sorted sample, how many of its values are below or at a number
# cost: O((n + m) log(n + m)) time, O(n + m) memory
# ---
from bisect import bisect_left, bisect_right
from itertools import pairwise
from math import exp, inf, log, sqrt


def drift(reference, current, bins, eps):
    ref, cur = sorted(reference), sorted(current)
    n, m = len(ref), len(cur)

    edges = [-inf, *dict.fromkeys(ref[i * n // bins] for i in range(1, bins)), inf]

    def share(sample, low, high):
        inside = bisect_left(sample, high) - bisect_left(sample, low)
        return max(inside / len(sample), eps)

    psi = 0.0
    for low, high in pairwise(edges):
        r, c = share(ref, low, high), share(cur, low, high)
        psi += (c - r) * (log(c) - log(r))

    ks = max(abs(bisect_right(ref, x) / n - bisect_right(cur, x) / m) for x in {*ref, *cur})

    lam_squared = ks * ks * n * m / (n + m)
    if lam_squared < 0.04:
        p = 1.0
    else:
        p = -2 * sum((-1) ** k * exp(-2 * k * k * lam_squared) for k in range(1, 101))
    return {"psi": psi, "ks": ks, "p": p}
