# ---
# idea: leaves holders with equal fractions and streams in the order of the map
# mistake: tie-break
# must_fail: [fewer cents than holders, ids in order of their text, a capital decides, three claims for two cents]
# messages:
#   nudge: "Fractions and streams are equal. What decides then?"
#   pointer: "Give the map in another order. May the result change?"
#   name: "Tie-break: a stable sort keeps the order of the map. The last key has to be the id."
# ---
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
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder]))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
