# ---
# idea: binary search on the wait; a longer wait never makes a chunk late
# cost: O(n log T) time, O(n) memory
# ---
from itertools import accumulate


def min_startup_delay(arrivals_ms, durations_ms):
    begins_ms = [0, *accumulate(durations_ms)][: len(arrivals_ms)]

    def in_time(delay_ms):
        return all(arrival <= delay_ms + begin for arrival, begin in zip(arrivals_ms, begins_ms))

    low, high = 0, max(arrivals_ms, default=0)
    while low < high:
        middle = (low + high) // 2
        if in_time(middle):
            high = middle
        else:
            low = middle + 1
    return low
