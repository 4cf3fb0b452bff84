# ---
# idea: whole cents by integer division; the cents left over go to the largest remainders
# cost: O(n log n) time, O(n) memory
# ---
def split_pool(pool_cents: int, streams: dict[str, int], min_streams: int) -> dict[str, int]:
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
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
