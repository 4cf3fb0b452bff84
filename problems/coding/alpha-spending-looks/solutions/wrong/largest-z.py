# ---
# idea: "returns the passing look with the largest z"
# mistake: wrong-choice
# must_fail: ["four looks, evenly", "the first of many", "a larger z later"]
# messages:
#   nudge: "Which of several looks that pass is asked for?"
#   pointer: "Let a later look have a larger z."
#   name: "Wrong choice: the first look that passes is asked for, not the most extreme one."
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
        if abs(z) >= threshold and (first is None or abs(z) > abs(looks[first][1])):
            first = index
    return first, thresholds


def spend(t, alpha, kind):
    if kind == "obf":
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
