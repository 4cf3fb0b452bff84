# ---
# idea: counts to the middle one place too low for an even window
# mistake: off-by-one
# must_fail: ["exactly one window, even", zeros in an even window, equal values on both sides of the middle, "rising, even", a spike leaves, "one to three digits, even"]
# messages:
#   nudge: "Which places hold the two middle values of four?"
#   pointer: "Your middle pair is the first and the second value."
#   name: "Off by one: the pair stands at w // 2 - 1 and w // 2."
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = (w - 1) // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        insort(window, newest)
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
        del window[bisect_left(window, oldest)]
    return medians
