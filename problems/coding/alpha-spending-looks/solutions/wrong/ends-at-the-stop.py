# ---
# idea: "reports thresholds up to the stop only"
# mistake: partial-result
# must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "a tiny first fraction, evenly", "a little more than the least", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "the largest z", "just above, by a thousandth"]
# messages:
#   nudge: "How many thresholds does the answer hold?"
#   pointer: "Compare the lengths in the first example."
#   name: "Thresholds are missing: all looks get theirs, also those after the stop."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(min(fraction, 1.0), alpha, kind)
        threshold = threshold_of(total - spent)
        spent = total
        thresholds.append(threshold)
        if abs(z) >= threshold:
            return index, thresholds
    return None, thresholds


def spend(t, alpha, kind):
    if kind == "obf":
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
