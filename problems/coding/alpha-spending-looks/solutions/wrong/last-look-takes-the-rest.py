# ---
# idea: "lets the last look spend all that is left"
# mistake: future-leak
# must_fail: ["one early look", "one early look, evenly", "the last look is not the end", "a little less than can be used", "a little more than the least", "a larger z later", "what a useless look leaves"]
# messages:
#   nudge: "How does the team know at a look that it is the last one?"
#   pointer: "Try a single look at 0.3 of the plan."
#   name: "A later look that may still come is ruled out: what a look may spend depends on its fraction, not on whether others follow."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    first = None
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(1.0 if index == len(looks) - 1 else min(fraction, 1.0), alpha, kind)
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
