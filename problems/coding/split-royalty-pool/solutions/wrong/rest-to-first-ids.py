# ---
# idea: gives the cents left over to the first ids of the alphabet
# mistake: wrong-choice
# must_fail: [half a cent each, a minimum of zero, "fewer cents than holders, uneven", one cent for two, the smallest holder loses most, "the fraction counts, not its part of the share", four tenths twice, "streams before id, id last"]
# messages:
#   nudge: "Who has lost most by being rounded down?"
#   pointer: "Print each holder's lost fraction next to the extra cent you give."
#   name: "Wrong choice: the cents left over go by the lost fraction, largest first. Ids only decide between equals."
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
    for holder in sorted(eligible)[:left]:
        cents[holder] += 1
    return cents
