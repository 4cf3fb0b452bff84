# ---
# idea: never removes a value
# mistake: stale-state
# must_fail: [windows of three, windows of two, window of one, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", rising, "rising, even"]
# messages:
#   nudge: "How many values are in your window after the second step?"
#   pointer: "Values come in and none goes out."
#   name: "Stale state: when the window moves, its oldest value leaves."
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
