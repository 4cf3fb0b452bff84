# ---
# idea: rounds the mean down
# mistake: integer-division
# must_fail: [windows of two, "exactly one window, even", zeros in an even window, "rising, even", a spike leaves, "one to three digits, even", half a millisecond]
# messages:
#   nudge: "What is the median of 2 and 5?"
#   pointer: "Your division of whole numbers throws the half away."
#   name: "Integer division: with an even window the mean is a fraction, so use /."
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) // 2)
        del window[bisect_left(window, oldest)]
    return medians
