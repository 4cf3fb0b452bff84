# ---
# idea: lets everybody share
# mistake: filter-missing
# must_fail: [one below the minimum and one exactly there, nobody reaches the minimum, one of three takes all, a stream at the minimum beside one below]
# messages:
#   nudge: "Which of the arguments have you not used?"
#   pointer: "In the third example one holder is below the minimum."
#   name: "Filter missing: holders below min_streams get 0 and their streams count nowhere."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items()}
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
