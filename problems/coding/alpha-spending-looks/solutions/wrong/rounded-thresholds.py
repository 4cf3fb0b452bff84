# ---
# idea: "rounds thresholds to two decimals"
# mistake: rounding-each-part
# must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "one look at the end", "one look at the end, evenly", "one look, not enough", "one look on the other side", "one early look", "one early look, evenly", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "nothing is left", "nothing is left, evenly", "the only look comes late", "the only look comes late, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "what a useless look leaves", "a budget from look to look", "the smallest alpha", "the largest alpha", "the largest z", "z of zero", "z of zero with nothing left", "just above, by a thousandth", "just below, by a thousandth"]
# messages:
#   nudge: "How exact does a threshold have to be?"
#   pointer: "Compare a threshold of the first example with the expected one, digit by digit."
#   name: "Thresholds are rounded: a z just below one passes then. Leave them as they are."
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
        if first is None and abs(z) >= threshold:
            first = index
    return first, thresholds


def spend(t, alpha, kind):
    if kind == "obf":
        return 2 - 2 * NORMAL.cdf(NORMAL.inv_cdf(1 - alpha / 2) / sqrt(t))
    return alpha * log(1 + (e - 1) * t)


def threshold_of(level):
    return inf if level < 1e-9 else round(NORMAL.inv_cdf(1 - level / 2), 2)
