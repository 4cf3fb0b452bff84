# ---
# idea: "treats index 0 like no index"
# mistake: zero-taken-as-missing
# must_fail: ["four looks, evenly", "one look at the end", "one look at the end, evenly", "one look on the other side", "a tiny first fraction, evenly", "a little more than the least", "the only look comes late", "the first of many", "the largest z", "just above, by a thousandth"]
# messages:
#   nudge: "Is 0 an index?"
#   pointer: "Follow the second example."
#   name: "Zero taken as missing: 0 counts as false. Ask whether there is an index, not whether it is true."
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
    return first or None, thresholds


def spend(t, alpha, kind):
    if kind == "obf":
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
