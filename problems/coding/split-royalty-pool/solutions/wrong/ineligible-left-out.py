# ---
# idea: returns only those who take part
# mistake: zero-rows
# must_fail: [one cent too many for three, one below the minimum and one exactly there, nobody reaches the minimum, one of three takes all, a stream at the minimum beside one below]
# messages:
#   nudge: "Who stands in the result?"
#   pointer: "Compare the number of holders you get with the number you return."
#   name: "Zero rows: a holder below the minimum belongs into the result with 0 cents."
# ---
def split_pool(pool_cents, streams, min_streams):
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    cents = dict.fromkeys(eligible, 0)
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
