# ---
# idea: splits the pool evenly among those who take part
# mistake: wrong-denominator
# must_fail: [half a cent each, one below the minimum and one exactly there, a minimum of zero, "fewer cents than holders, uneven", a stream at the minimum beside one below, the smallest holder loses most, "the fraction counts, not its part of the share", nothing is left, four tenths twice, "streams before id, id last"]
# messages:
#   nudge: "What is a share proportional to?"
#   pointer: "Follow the second example: one holder has three times the streams of the other."
#   name: "Wrong denominator: the pool is divided by the number of holders. A share is pool * s / T with the streams s of the holder and their sum T."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    remainder = {}
    for holder, count in eligible.items():
        cents[holder], remainder[holder] = divmod(pool_cents, len(eligible))
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
