# ---
# idea: puts one value too many into the window
# mistake: off-by-one
# must_fail: [windows of three, window of one, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", falling, one to four digits, half a millisecond]
# messages:
#   nudge: "How many values are in your first window?"
#   pointer: "Your slice ends one place late."
#   name: "Off by one: the window from first to first + w, its end not included, holds w values."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = sorted(durations_ms[first : first + w + 1])
        middle = w // 2
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
