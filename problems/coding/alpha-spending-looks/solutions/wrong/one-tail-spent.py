# ---
# idea: "counts one tail only in the stingy function"
# mistake: wrong-weight
# must_fail: ["four looks, stingy at first", "beyond the plan", "one look at the end", "one look, not enough", "one early look", "a tiny first fraction", "a little less than can be used", "a little more than the least", "nothing is left", "the only look comes late", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "what a useless look leaves", "a budget from look to look", "the largest alpha", "the largest z", "z of zero", "just above, by a thousandth", "just below, by a thousandth"]
# messages:
#   nudge: "What should spend(1) be?"
#   pointer: "Compute your obf spend at t = 1 and compare it with alpha."
#   name: "Another formula: the stingy function is 2 - 2·Φ; with 1 - Φ it ends at alpha/2 and half of the budget is lost."
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
        if first is None and abs(z) >= threshold:
            first = index
    return first, thresholds


def spend(t, alpha, kind):
    if kind == "obf":
        return 1 - NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
