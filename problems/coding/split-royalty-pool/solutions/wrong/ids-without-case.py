# ---
# idea: compares ids without regard to capitals
# mistake: text-order
# must_fail: [ids in order of their text, a capital decides]
# messages:
#   nudge: "In which order are Zoe and ana?"
#   pointer: "Print the ids as you sort them."
#   name: "Text order: ids are compared character by character, and capitals stand before small letters. Do not fold them."
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
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder.lower()))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
