# ---
# idea: gives the cents left over to those with the most streams
# mistake: wrong-choice
# must_fail: [a stream at the minimum beside one below, the smallest holder loses most]
# messages:
#   nudge: "Who has lost most by being rounded down?"
#   pointer: "A holder whose share is a whole number has lost nothing. Do you give such a one a cent?"
#   name: "Wrong choice: streams only decide between equal fractions. The cents left over go by the lost fraction, largest first."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    for holder, count in eligible.items():
        cents[holder] = pool_cents * count // total
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
