# ---
# idea: deletes those below the minimum from the map it was given
# mistake: input-mutated
# must_fail: [one cent too many for three, one below the minimum and one exactly there, nobody reaches the minimum, one of three takes all, a stream at the minimum beside one below]
# messages:
#   nudge: "Whose map do you change?"
#   pointer: "Compare streams before and after the call."
#   name: "Input mutated: build a second map of those who take part and leave the argument alone."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    for holder in cents:
        if streams[holder] < min_streams:
            del streams[holder]
    eligible = streams
    total = sum(eligible.values())
    if total == 0:
        return cents
    remainder = {}
    for holder, count in eligible.items():
        cents[holder], remainder[holder] = divmod(pool_cents * count, total)
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
