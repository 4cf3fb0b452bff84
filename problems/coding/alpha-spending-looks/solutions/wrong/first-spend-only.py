# ---
# idea: "subtracts what the first look spent, at every look"
# mistake: stale-state
# must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "never", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "a budget from look to look"]
# messages:
#   nudge: "What has been spent before the fourth look?"
#   pointer: "Follow the first example to the third look."
#   name: "Stale state: what was spent stays that of the first look. Carry it on from look to look."
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
        if index == 0:
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
