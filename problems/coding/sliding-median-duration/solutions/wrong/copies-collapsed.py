# ---
# idea: counts equal values once
# mistake: duplicates-collapsed
# must_fail: [windows of three, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", one spike]
# messages:
#   nudge: "Two plays are equally long. How many values are that?"
#   pointer: "A set keeps one copy of each value."
#   name: "Duplicates collapsed: every play counts, so keep a list."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = sorted(set(durations_ms[first : first + w]))
        middle = len(window) // 2
        medians.append(window[middle] if len(window) % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
