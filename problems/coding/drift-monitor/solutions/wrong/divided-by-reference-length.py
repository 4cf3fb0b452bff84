# ---
# idea: "divides the current counts by the number of reference values"
# mistake: wrong-denominator
# must_fail: ["outside the range", "a constant feature moves up", "all current values on one edge", "two cells empty now", "ten values in four cells", "ties of different length in both", "equal shares, different lengths", "one cell only", "both in disorder", "negative values", "numbers of different length", "a middling p", "a small window against a long one", "the distance is found between two reference values", "the largest values and the smallest floor"]
# messages:
#   nudge: "What do the current shares add up to?"
#   pointer: "Try reference 1, 1, 2, 2 and current 1, 2: are the shares equal?"
#   name: "Both histograms are divided by the length of the reference. Each sample has its own length."
# ---
from bisect import bisect_right
from math import exp, log, sqrt


def drift(reference, current, bins, eps):
    ref, cur = sorted(reference), sorted(current)
    distance = largest_gap(ref, cur)
    return {"psi": stability(ref, cur, bins, eps), "ks": distance, "p": p_value(distance, len(ref), len(cur))}


def stability(ref, cur, bins, eps):
    n = len(ref)
    edges = sorted({ref[i * n // bins] for i in range(1, bins)})
    total = 0.0
    for r, c in zip(shares(ref, edges, n, eps), shares(cur, edges, n, eps)):
        total += (c - r) * log(c / r)
    return total


def shares(values, edges, size, eps):
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[bisect_right(edges, value)] += 1
    return [max(count / size, eps) for count in counts]


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
