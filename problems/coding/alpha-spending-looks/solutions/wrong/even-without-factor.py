# ---
# idea: "forgets the factor e - 1 in the even function"
# mistake: wrong-weight
# must_fail: ["four looks, evenly", "one look at the end, evenly", "one look on the other side", "one early look, evenly", "the last look is not the end", "a tiny first fraction, evenly", "nothing is left, evenly", "the only look comes late, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "the smallest alpha", "z of zero with nothing left"]
# messages:
#   nudge: "What should spend(1) be?"
#   pointer: "Compute your pocock spend at t = 1 and compare it with alpha."
#   name: "Another formula: inside the logarithm t is multiplied with e - 1, so that t = 1 gives alpha."
# ---
from math import inf, log, sqrt
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
    return alpha * log(1 + t)


def threshold_of(level):
    return inf if level < 1e-9 else NORMAL.inv_cdf(1 - level / 2)
