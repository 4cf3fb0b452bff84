# ---
# idea: shares the pool evenly when nobody has a stream that counts
# mistake: empty-input
# must_fail: [nobody reaches the minimum, all take part and nobody has a stream]
# messages:
#   nudge: "What does the statement say about a pool that nobody has a claim to?"
#   pointer: "Try a minimum that nobody reaches."
#   name: "Empty input: without a stream that counts everybody gets 0 and the pool stays unspent."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        for place, holder in enumerate(sorted(streams)):
            cents[holder] = pool_cents // len(streams) + (place < pool_cents % len(streams))
        return cents
    remainder = {}
    for holder, count in eligible.items():
        cents[holder], remainder[holder] = divmod(pool_cents * count, total)
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
