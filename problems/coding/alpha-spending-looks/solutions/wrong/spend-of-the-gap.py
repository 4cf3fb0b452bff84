# ---
# idea: "asks the spending function about the gap between two looks"
# mistake: wrong-reference-point
# must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "what a useless look leaves", "a budget from look to look", "the smallest alpha", "the largest alpha", "the largest z", "z of zero", "just above, by a thousandth", "just below, by a thousandth"]
# messages:
#   nudge: "Is the spending function a straight line?"
#   pointer: "Compute what may be spent by 0.5, and compare it with twice what may be spent by 0.25."
#   name: "Wrong reference point: spend(0.5 - 0.25) is not spend(0.5) - spend(0.25). Subtract what was spent, not the fractions."
# ---
from math import e, inf, log, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


def first_crossing(looks, alpha, kind):
    first = None
    before = 0.0
    thresholds = []
    for index, (fraction, z) in enumerate(looks):
        t = min(fraction, 1.0)
        threshold = threshold_of(spend(t - before, alpha, kind) if t > before else 0.0)
        before = t
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
