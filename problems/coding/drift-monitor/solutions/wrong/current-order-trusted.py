# ---
# idea: "sorts the reference only"
# mistake: unsorted-input-assumed
# must_fail: ["nothing moved", "both in disorder", "numbers of different length", "the largest values and the smallest floor"]
# messages:
#   nudge: "Which of the two samples does the merge need in order?"
#   pointer: "Follow a current sample of 2, 9, 4."
#   name: "Only the reference is sorted. The merge walks over both."
# ---
from bisect import bisect_right
from math import exp, log, sqrt


def drift(reference, current, bins, eps):
    ref, cur = sorted(reference), list(current)
    distance = largest_gap(ref, cur)
    return {"psi": stability(ref, cur, bins, eps), "ks": distance, "p": p_value(distance, len(ref), len(cur))}


def stability(ref, cur, bins, eps):
    n = len(ref)
    edges = sorted({ref[i * n // bins] for i in range(1, bins)})
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
