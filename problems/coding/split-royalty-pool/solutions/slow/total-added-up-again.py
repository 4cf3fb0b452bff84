# ---
# idea: adds up the streams of all who take part anew for every holder
# cost: O(n²)
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "What does one line of your loop cost?"
#   pointer: "How often is the sum of all streams computed, and how often does it change?"
#   name: "Repeated work: a sum over everybody inside a loop over everybody is quadratic. Add up once before the loop."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    remainder = {}
    for holder, count in streams.items():
        if count >= min_streams and count > 0:
            total = sum(other for other in streams.values() if other >= min_streams)
            cents[holder], remainder[holder] = divmod(pool_cents * count, total)
    if remainder:
        left = pool_cents - sum(cents.values())
        by_claim = sorted(remainder, key=lambda holder: (-remainder[holder], -streams[holder], holder))
        for holder in by_claim[:left]:
            cents[holder] += 1
    return cents
