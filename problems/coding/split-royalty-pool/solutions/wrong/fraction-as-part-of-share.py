# ---
# idea: orders the claims by the lost fraction relative to the share
# mistake: wrong-choice
# must_fail: [half a cent each, "fewer cents than holders, uneven", "the fraction counts, not its part of the share", four tenths twice, "streams before id, id last"]
# messages:
#   nudge: "Which loss does the statement compare, in cents or in per cent of the share?"
#   pointer: "Compare a holder who loses 0.7 of 1.7 cents with one who loses 0.3 of 0.3 cents."
#   name: "Wrong choice: the plain fraction lost by rounding down is compared, not its part of the share."
# ---
from fractions import Fraction


def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    remainder = {}
    for holder, count in eligible.items():
        cents[holder], remainder[holder] = divmod(pool_cents * count, total)
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-Fraction(remainder[holder], max(1, eligible[holder])), -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
