# ---
# idea: all increments first, as differences of neighbours; a look stops the test when its two-sided p-value fits into its increment
# cost: O(looks) time and memory
# ---
from itertools import pairwise
from math import erfc, expm1, inf, log1p, sqrt
from statistics import NormalDist


def first_crossing(looks, alpha, kind):
    times = [min(fraction, 1) for fraction, _ in looks]
    if kind == "obf":
        critical = threshold(alpha)
        spends = [p_value(critical / sqrt(t)) for t in times]
    else:
        spends = [alpha * log1p(expm1(1) * t) for t in times]
    increments = [after - before for before, after in pairwise([0, *spends])]
    levels = [increment if increment >= 1e-9 else 0 for increment in increments]
    stops = (index for index, (_, z) in enumerate(looks) if p_value(z) < levels[index])
    return next(stops, None), [threshold(level) for level in levels]


def p_value(z):
    """How often a normal variable is at least as far from 0 as z, on either side."""
    return erfc(abs(z) / sqrt(2))


def threshold(level):
    """The z with this p-value; taken from the lower tail, where a small level loses no digits."""
    return -NormalDist().inv_cdf(level / 2) if level else inf
