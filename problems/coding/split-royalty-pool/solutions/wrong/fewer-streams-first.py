# ---
# idea: prefers the smaller holder between equal fractions
# mistake: tie-break
# must_fail: [half a cent each, four tenths twice, "streams before id, id last"]
# messages:
#   nudge: "Two holders lost the same fraction. Who comes first?"
#   pointer: "Follow the second example: both lose half a cent."
#   name: "Tie-break: more streams come first; this code prefers fewer."
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
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
