# ---
# idea: "compares z itself with the threshold"
# mistake: wrong-direction
# must_fail: ["beyond the plan", "one look on the other side", "the only look comes late", "the largest z"]
# messages:
#   nudge: "The new version is worse by a lot. What is z, and may the test stop?"
#   pointer: "Try a single look with z = -2.2."
#   name: "Wrong direction: the test has two sides. Compare |z|."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    first = None
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(min(fraction, 1.0), alpha, kind)
        threshold = threshold_of(total - spent)
        spent = total
        thresholds.append(threshold)
        if first is None and z >= threshold:
            first = index
    return first, thresholds


def spend(t, alpha, kind):
    if kind == "obf":
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
