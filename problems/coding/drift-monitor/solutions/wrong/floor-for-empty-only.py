# ---
# idea: "raises only the shares of empty cells"
# mistake: wrong-weight
# must_fail: ["a small share is raised too", "the reference shares are raised too"]
# messages:
#   nudge: "Which shares are raised to eps?"
#   pointer: "Try one value in twenty and a floor of 0.1."
#   name: "Only empty cells are raised. The rule holds for every share below eps."
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
    return [count / len(values) if count else eps for count in counts]


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
