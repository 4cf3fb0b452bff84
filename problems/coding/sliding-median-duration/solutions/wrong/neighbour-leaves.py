# ---
# idea: removes the next larger value
# mistake: stale-state
# must_fail: [windows of three, windows of two, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", one to four digits, "one to three digits, even", half a millisecond]
# messages:
#   nudge: "Which entry does your search point at: the value or the one after it?"
#   pointer: "bisect gives the place after the last equal value."
#   name: "Stale state: bisect_left points at the value itself. Or go one place back."
# ---
from bisect import bisect, insort


def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
        del window[min(bisect(window, oldest), w - 1)]
    return medians
