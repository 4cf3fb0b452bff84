# ---
# idea: removes all copies of the value that leaves
# mistake: duplicates-collapsed
# must_fail: [windows of three, zeros among plays, zeros in an even window, equal values on both sides of the middle, "equal values, then far ones", one spike]
# messages:
#   nudge: "How many values leave when the window moves by one?"
#   pointer: "You remove every copy of the oldest value."
#   name: "Duplicates collapsed: exactly one value leaves at each step."
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        middle = len(window) // 2
        medians.append(window[middle] if len(window) % 2 else (window[middle - 1] + window[middle]) / 2)
        window = [value for value in window if value != oldest]
    return medians
