# ---
# idea: "takes values off the front of a list while merging"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "What does it cost to take the first item off a list?"
#   pointer: "With 100,000 values, how many are moved each time?"
#   name: "pop(0) moves the whole list. Walk with an index, or take from the end of a reversed list."
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
    largest = 0.0
    ref, cur = list(ref), list(cur)
    while ref and cur:
        value = min(ref[0], cur[0])
        while ref and ref[0] == value:
            ref.pop(0)
        while cur and cur[0] == value:
            cur.pop(0)
        largest = max(largest, abs(len(ref) / n - len(cur) / m))
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
