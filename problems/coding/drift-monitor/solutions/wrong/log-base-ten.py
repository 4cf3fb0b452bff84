# ---
# idea: "takes the logarithm to base 10"
# mistake: wrong-weight
# must_fail: ["a tie in each sample", "outside the range", "a thousand values move by one hundred", "one value each, moved down", "the current values are smaller", "values on the edges", "all current values on one edge", "two cells empty now", "a small share is raised too", "a share of exactly the floor", "the number of values is no multiple of the cells", "ten values in four cells", "more cells than values", "heavy ties in the reference", "ties of different length in both", "both in disorder", "negative values", "numbers of different length", "a middling p", "a small window against a long one", "the distance is found between two reference values", "the distance is found at a current value", "the largest values and the smallest floor", "a far outlier in the reference", "the current sample has other quartiles"]
# messages:
#   nudge: "Which logarithm does the statement name?"
#   pointer: "Your PSI and the expected one have a constant ratio. What is it?"
#   name: "The logarithm has base 10; the natural one is asked, and the usual alarm levels of 0.1 and 0.25 belong to it."
# ---
from bisect import bisect_right
from math import exp, log10, sqrt


def drift(reference, current, bins, eps):
    ref, cur = sorted(reference), sorted(current)
    distance = largest_gap(ref, cur)
    return {"psi": stability(ref, cur, bins, eps), "ks": distance, "p": p_value(distance, len(ref), len(cur))}


def stability(ref, cur, bins, eps):
    n = len(ref)
    edges = sorted({ref[i * n // bins] for i in range(1, bins)})
    total = 0.0
    for r, c in zip(shares(ref, edges, eps), shares(cur, edges, eps)):
        total += (c - r) * log10(c / r)
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
