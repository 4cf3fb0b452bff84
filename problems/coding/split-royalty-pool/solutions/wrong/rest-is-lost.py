# ---
# idea: rounds every share down and stops there
# mistake: rounding-each-part
# must_fail: [one cent too many for three, half a cent each, a minimum of zero, fewer cents than holders, "fewer cents than holders, uneven", one cent for two, a stream at the minimum beside one below, the smallest holder loses most, "the fraction counts, not its part of the share", rounded up five times, six cents left for seven, four tenths twice, ids in order of their text, a capital decides, "streams before id, id last", three claims for two cents]
# messages:
#   nudge: "Add up what you hand out. Is it always the pool?"
#   pointer: "Split 100 cents among three equal holders. What became of the last cent?"
#   name: "Rounding each part: rounding down leaves up to one cent a holder in the pool. Those cents have to go out too, to the largest remainders."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    for holder, count in eligible.items():
        cents[holder] = pool_cents * count // total
    return cents
