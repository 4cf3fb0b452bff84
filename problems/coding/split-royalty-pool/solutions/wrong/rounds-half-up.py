# ---
# idea: takes the quotient of each share and adds one when half a cent or more remains
# mistake: rounding-each-part
# must_fail: [one cent too many for three, half a cent each, fewer cents than holders, rounded up five times, six cents left for seven, four tenths twice, ids in order of their text, a capital decides, three claims for two cents]
# messages:
#   nudge: "Add up what you hand out. Is it always the pool?"
#   pointer: "Try 5 cents for two holders with equal streams."
#   name: "Rounding each part: single roundings do not know of each other, so cents appear or vanish. Round everybody down, then hand out what is left one by one."
# ---
def split_pool(pool_cents, streams, min_streams):
    total = sum(count for count in streams.values() if count >= min_streams)
    cents = {}
    for holder, count in streams.items():
        cents[holder] = 0
        if count >= min_streams and total:
            whole, remainder = divmod(pool_cents * count, total)
            cents[holder] = whole + (2 * remainder >= total)
    return cents
