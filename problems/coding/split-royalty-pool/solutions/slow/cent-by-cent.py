# ---
# idea: gives the pool away cent by cent, always to the holder who is furthest below the exact share
# cost: O(pool · log n)
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "How many steps does your loop take for a pool of ten million euros?"
#   pointer: "Nearly all of those cents are settled by one division a holder."
#   name: "Value-dependent cost: the loop runs once a cent, up to 10^15 times. Give the whole cents by division and only the rest one by one."
# ---
from heapq import heapify, heapreplace


def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    missing = [(-pool_cents * count, -count, holder) for holder, count in eligible.items()]
    heapify(missing)
    for _ in range(pool_cents):
        negative_missing, negative_count, holder = missing[0]
        cents[holder] += 1
        heapreplace(missing, (negative_missing + total, negative_count, holder))
    return cents
