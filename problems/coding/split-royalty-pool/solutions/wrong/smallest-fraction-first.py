# ---
# idea: gives the cents left over to those who lost least
# mistake: wrong-choice
# must_fail: [a minimum of zero, "fewer cents than holders, uneven", one cent for two, a stream at the minimum beside one below, the smallest holder loses most, "the fraction counts, not its part of the share", four tenths twice, three claims for two cents]
# messages:
#   nudge: "Who has lost most by being rounded down?"
#   pointer: "Sort order: is your first claim the largest fraction or the smallest?"
#   name: "Wrong choice: the order of fractions is turned round; the largest comes first."
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
    by_claim = sorted(eligible, key=lambda holder: (remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
