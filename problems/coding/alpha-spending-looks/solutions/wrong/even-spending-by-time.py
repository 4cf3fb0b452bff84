# ---
# idea: "spends alpha in proportion to the fraction in the even function"
# mistake: wrong-weight
# must_fail: ["four looks, evenly", "one early look, evenly", "the last look is not the end", "a tiny first fraction, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "the smallest alpha"]
# messages:
#   nudge: "Both functions end at alpha. Are they straight lines?"
#   pointer: "Compute your pocock spend at t = 0.25; it should be 0.0179 with alpha 0.05."
#   name: "Another formula: pocock spends alpha·ln(1 + (e - 1)·t), which is more at the beginning than alpha·t."
# ---
from math import inf, sqrt
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
    return alpha * t


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
