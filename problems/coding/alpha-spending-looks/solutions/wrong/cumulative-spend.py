# ---
# idea: "gives each look all that may be spent by then"
# mistake: double-counting
# must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "nothing is left", "nothing is left, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "a budget from look to look", "the smallest alpha", "the largest alpha", "the largest z", "z of zero", "z of zero with nothing left", "just above, by a thousandth", "just below, by a thousandth"]
# messages:
#   nudge: "What had the looks before already spent?"
#   pointer: "In the first example add up what your looks spend. Is it more than alpha?"
#   name: "Amounts that overlap are added up: the spending function counts from the beginning. A look has its difference to the look before."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    first = None
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        total = spend(min(fraction, 1.0), alpha, kind)
        threshold = threshold_of(total)
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
