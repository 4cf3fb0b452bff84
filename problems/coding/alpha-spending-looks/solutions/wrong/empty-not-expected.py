# ---
# idea: "takes for granted that somebody has looked"
# mistake: empty-input
# must_fail: ["no looks", "no looks, evenly"]
# messages:
#   nudge: "What is the answer before the first look?"
#   pointer: "Call the function with an empty list."
#   name: "The empty list is not handled: there is no index, and the list of thresholds is empty."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    latest, _ = looks[-1]
    first = None
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(min(fraction, latest, 1.0), alpha, kind)
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
