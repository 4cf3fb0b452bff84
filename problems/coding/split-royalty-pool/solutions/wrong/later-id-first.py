# ---
# idea: sorts all keys downwards, the id included
# mistake: tie-break
# must_fail: [one cent too many for three, fewer cents than holders, rounded up five times, six cents left for seven, ids in order of their text, a capital decides, three claims for two cents]
# messages:
#   nudge: "Fractions and streams are equal. Which id comes first?"
#   pointer: "reverse=True turns every part of the key round."
#   name: "Tie-break: fractions and streams fall, ids rise. Negate the numbers instead of reversing the whole order."
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
    by_claim = sorted(eligible, key=lambda holder: (remainder[holder], eligible[holder], holder), reverse=True)
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
