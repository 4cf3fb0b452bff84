# ---
# idea: one pass that carries what may be spent so far; each threshold is the normal quantile of the increment
# cost: O(looks) time and memory
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()
LEAST_SPEND = 1e-9


def first_crossing(looks, alpha, kind):
    spend = obf_spend if kind == "obf" else pocock_spend
    first = None
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(min(fraction, 1.0), alpha)
        threshold = two_sided_threshold(total - spent)
        spent = total
        thresholds.append(threshold)
        if first is None and abs(z) >= threshold:
            first = index
    return first, thresholds


def obf_spend(t, alpha):
    return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))


def pocock_spend(t, alpha):
    return alpha * log(1 + (e - 1) * t)


def two_sided_threshold(level):
    return inf if level < LEAST_SPEND else NORMAL.inv_cdf(1 - level / 2)
