# ---
# idea: drops everybody who ends with 0 cents
# mistake: zero-rows
# must_fail: [one cent too many for three, one below the minimum and one exactly there, nobody reaches the minimum, all take part and nobody has a stream, a minimum of zero, an empty pool, fewer cents than holders, "fewer cents than holders, uneven", one cent for two, one of three takes all, a stream at the minimum beside one below, "the fraction counts, not its part of the share", four tenths twice, ids in order of their text, a capital decides, "streams before id, id last"]
# messages:
#   nudge: "Who stands in the result?"
#   pointer: "Split 2 cents among four holders. How many entries must the result have?"
#   name: "Zero rows: every holder of the input stands in the result, also with 0 cents."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return {}
    remainder = {}
    for holder, count in eligible.items():
        cents[holder], remainder[holder] = divmod(pool_cents * count, total)
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return {holder: amount for holder, amount in cents.items() if amount > 0}
