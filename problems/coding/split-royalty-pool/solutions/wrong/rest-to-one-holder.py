# ---
# idea: gives all the cents left over to the holder with the strongest claim
# mistake: wrong-choice
# must_fail: [fewer cents than holders, "fewer cents than holders, uneven", rounded up five times, six cents left for seven, ids in order of their text, "streams before id, id last", three claims for two cents]
# messages:
#   nudge: "How many cents are left after everybody was rounded down, and how many does one holder get of them?"
#   pointer: "Try 13 cents for seven equal holders."
#   name: "Wrong choice: all the rest goes to one. The cents left over go out one each, down the list of claims."
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
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    cents[by_claim[0]] += left
    return cents
