# ---
# idea: divides by the streams of all holders, those below the minimum included
# mistake: wrong-denominator
# must_fail: [one below the minimum and one exactly there, one of three takes all, a stream at the minimum beside one below]
# messages:
#   nudge: "Whose streams does the statement add up?"
#   pointer: "In the third example some streams do not count. Does your sum know that?"
#   name: "Wrong denominator: holders below the minimum are still in the sum, so all others get too little. Filter first, then add up."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(streams.values())
    if not any(eligible.values()):
        return cents
    remainder = {}
    for holder, count in eligible.items():
        cents[holder], remainder[holder] = divmod(pool_cents * count, total)
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
