# ---
# idea: "gives each look the same part of alpha"
# mistake: equal-sizes-assumed
# must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "one early look", "one early look, evenly", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "nothing is left", "nothing is left, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "what a useless look leaves", "a budget from look to look", "the smallest alpha", "the largest alpha", "the largest z", "z of zero", "z of zero with nothing left", "just above, by a thousandth", "just below, by a thousandth"]
# messages:
#   nudge: "Does a look at a tenth of the data deserve as much as the last one?"
#   pointer: "Look at uneven fractions: 0.1, 0.2 and 1."
#   name: "Equal shares assumed (Bonferroni): the share of a look follows from its fraction and that of the look before, not from the number of looks."
# ---
from statistics import NormalDist


def first_crossing(looks, alpha, kind):
    if not looks:
        return None, []
    threshold = NormalDist().inv_cdf(1 - alpha / len(looks) / 2)
    passing = [index for index, (_, z) in enumerate(looks) if abs(z) >= threshold]
    return passing[0] if passing else None, [threshold] * len(looks)
