# ---
# idea: divides by the sum of streams without asking whether it is 0
# mistake: empty-input
# must_fail: [no holders, nobody reaches the minimum, all take part and nobody has a stream]
# messages:
#   nudge: "Can the number you divide by be 0?"
#   pointer: "Try a minimum that nobody reaches, or no holders at all."
#   name: "Empty input: when nobody takes part, or nobody who does has a stream, everybody gets 0 and nothing is divided."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    whole_per_stream, rest = divmod(pool_cents, total)
    remainder = {}
    for holder, count in eligible.items():
        extra, remainder[holder] = divmod(rest * count, total)
        cents[holder] = whole_per_stream * count + extra
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
