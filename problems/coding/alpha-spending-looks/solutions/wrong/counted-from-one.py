# ---
# idea: "counts looks from 1"
# mistake: off-by-one
# must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "one look at the end", "one look at the end, evenly", "one look on the other side", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "the only look comes late", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps, a stop", "what a useless look leaves", "the largest z", "just above, by a thousandth"]
# messages:
#   nudge: "Which number has the first look?"
#   pointer: "Follow the second example."
#   name: "Off by one: looks are counted from 0."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    first = None
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks, 1):
        total = spend(min(fraction, 1.0), alpha, kind)
        threshold = threshold_of(total - spent)
        spent = total
        thresholds.append(threshold)
        if first is None and abs(z) >= threshold:
            first = index
    return first, thresholds


def spend(t, alpha, kind):
    if kind == "obf":
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
