# ---
# idea: keeps the window sorted; one binary search and one shift for each value that comes or goes
# cost: O(log w) comparisons and O(w) moved entries a step, one fast memory move; O(w) memory
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms: list[int], w: int) -> list[float]:
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians: list[float] = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
        del window[bisect_left(window, oldest)]
    return medians
