# ---
# idea: "gives every look at least the smallest share"
# mistake: numeric-overflow
# must_fail: ["beyond the plan", "a tiny first fraction", "a little less than can be used", "nothing is left", "nothing is left, evenly", "two looks closer than can be used", "what a useless look leaves", "z of zero with nothing left"]
# messages:
#   nudge: "What is the threshold of a look that may spend less than 10^-9?"
#   pointer: "Follow the third example to its last look."
#   name: "A share that is too small gets a threshold of about 6.1. The statement asks for infinity there: the look cannot stop the test."
# ---
from math import e, log, sqrt
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
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return NORMAL.inv_cdf(1 - max(level, 1e-9) / 2)
