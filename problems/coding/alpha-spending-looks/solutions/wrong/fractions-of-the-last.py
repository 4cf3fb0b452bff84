# ---
# idea: "divides all fractions by the last one"
# mistake: future-leak
# must_fail: ["beyond the plan", "one early look", "one early look, evenly", "the last look is not the end", "a little less than can be used", "a little more than the least", "nothing is left", "nothing is left, evenly", "from before the end to beyond it", "a larger z later", "what a useless look leaves", "z of zero with nothing left"]
# messages:
#   nudge: "The first look is made today. Does anybody know the last fraction?"
#   pointer: "Try looks that end at 0.6 of the plan."
#   name: "Something is used that was not known yet: fractions already are parts of the planned amount. Do not divide by the last one."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    first = None
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(fraction / looks[-1][0], alpha, kind)
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
