# ---
# idea: removes the smallest value instead of the oldest
# mistake: stale-state
# must_fail: [windows of two, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", falling, a spike leaves, one to four digits, half a millisecond]
# messages:
#   nudge: "Which value leaves when the window moves?"
#   pointer: "Your list is in order of size; its first entry is not the oldest."
#   name: "Stale state: the value that came w steps ago leaves. Find it in the sorted window by binary search."
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
        del window[0]
    return medians
