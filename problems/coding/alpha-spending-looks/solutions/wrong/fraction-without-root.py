# ---
# idea: "divides the constant by the fraction instead of its root"
# mistake: wrong-weight
# must_fail: ["four looks, stingy at first", "beyond the plan", "one early look", "a tiny first fraction", "a little less than can be used", "a little more than the least", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "what a useless look leaves", "a budget from look to look", "the largest alpha", "the largest z", "z of zero", "just above, by a thousandth", "just below, by a thousandth"]
# messages:
#   nudge: "How does the spread of a sum grow with the amount of data?"
#   pointer: "Compute what may be spent at t = 0.25: c is divided by 0.5."
#   name: "Another formula: the stingy function divides c by the root of t."
# ---
from math import e, inf, log
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
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / t)
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
