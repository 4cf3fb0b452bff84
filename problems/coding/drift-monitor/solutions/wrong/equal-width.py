# ---
# idea: "cuts the range of the reference into cells of equal width"
# mistake: equal-sizes-assumed
# must_fail: ["ten values in four cells", "more cells than values", "ties of different length in both", "both in disorder", "negative values", "numbers of different length", "the distance is found between two reference values", "the distance is found at a current value", "a far outlier in the reference"]
# messages:
#   nudge: "What do your cells have in common: width, or number of reference values?"
#   pointer: "Try seven values from 1 to 7 and an outlier of 1000: how many values does your first cell hold?"
#   name: "The cells have equal width. Cut at the sorted values number (i \u00b7 n) // bins, so that each cell holds about as many reference values."
# ---
from bisect import bisect_right
from math import exp, log, sqrt


def drift(reference, current, bins, eps):
    ref, cur = sorted(reference), sorted(current)
    distance = largest_gap(ref, cur)
    return {"psi": stability(ref, cur, bins, eps), "ks": distance, "p": p_value(distance, len(ref), len(cur))}


def stability(ref, cur, bins, eps):
    n = len(ref)
    width = (ref[-1] - ref[0]) / bins
    edges = sorted({ref[0] + i * width for i in range(1, bins)})
    total = 0.0
    for r, c in zip(shares(ref, edges, eps), shares(cur, edges, eps)):
        total += (c - r) * log(c / r)
    return total


def shares(values, edges, eps):
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[bisect_right(edges, value)] += 1
    return [max(count / len(values), eps) for count in counts]


def largest_gap(ref, cur):
    n, m = len(ref), len(cur)
    i = j = 0
    largest = 0.0
    while i < n and j < m:
        value = min(ref[i], cur[j])
        while i < n and ref[i] == value:
            i += 1
        while j < m and cur[j] == value:
            j += 1
        largest = max(largest, abs(i / n - j / m))
    return largest


def p_value(distance, n, m):
    lam = distance * sqrt(n * m / (n + m))
    if lam < 0.2:
        return 1.0
    total, sign = 0.0, 1
    for k in range(1, 101):
        total += sign * exp(-2 * k * k * lam * lam)
        sign = -sign
    return 2 * total
