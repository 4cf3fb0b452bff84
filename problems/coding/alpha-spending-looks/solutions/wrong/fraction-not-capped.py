# ---
# idea: "goes on spending beyond the planned end"
# mistake: cut-ignored
# must_fail: ["beyond the plan", "nothing is left", "nothing is left, evenly", "the only look comes late", "the only look comes late, evenly", "from before the end to beyond it", "z of zero with nothing left"]
# messages:
#   nudge: "How much may be spent when more data came than was planned?"
#   pointer: "Follow the third example to the look at 1.2."
#   name: "Beyond the limit: the spending function is asked for t above 1 and gives more than alpha. Cut t at 1."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    first = None
    spent = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(fraction, alpha, kind)
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
