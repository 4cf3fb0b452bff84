# ---
# idea: lets only those share who have more than the minimum
# mistake: boundary-strict-vs-inclusive
# must_fail: [one cent too many for three, half a cent each, one below the minimum and one exactly there, fewer cents than holders, one holder takes all, a stream at the minimum beside one below, rounded up five times, six cents left for seven, nothing is left, ids in order of their text, a capital decides]
# messages:
#   nudge: "What does the statement say about exactly the minimum?"
#   pointer: "Try a single holder with exactly the minimum."
#   name: "Strict or inclusive: count >= min_streams takes part; this code asks for more."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count > min_streams}
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
