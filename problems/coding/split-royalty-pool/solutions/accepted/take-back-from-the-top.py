# ---
# idea: rounds every share up, then takes a cent back from those who gained most by it
# cost: O(n log b) time for b cents to take back, O(n) memory
# ---
from heapq import nlargest


def split_pool(pool_cents: int, streams: dict[str, int], min_streams: int) -> dict[str, int]:
    cents = dict.fromkeys(streams, 0)
    total = sum(count for count in streams.values() if count >= min_streams)
    if total == 0:
        return cents
    gains = []
    for holder, count in streams.items():
        if count >= min_streams:
            exact = pool_cents * count
            cents[holder] = -(-exact // total)
            gains.append((cents[holder] * total - exact, -count, holder))
    excess = sum(cents.values()) - pool_cents
    for _, _, holder in nlargest(excess, gains):
        cents[holder] -= 1
    return cents
