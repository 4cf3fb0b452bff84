# ---
# idea: takes the mean of two values for an odd window as well
# mistake: off-by-one
# must_fail: [windows of three, "exactly one window, odd", zeros among plays, an equal value comes as one leaves, "equal values, then far ones", rising, falling, one to four digits]
# messages:
#   nudge: "How many middle values do three values have?"
#   pointer: "For odd w you mix the middle value with the one before it."
#   name: "Off by one: an odd window has one middle value, at index w // 2; return it as it is."
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        medians.append((window[middle - 1] + window[middle]) / 2)
        del window[bisect_left(window, oldest)]
    return medians
