# ---
# idea: gives the mean of the window
# mistake: wrong-choice
# must_fail: [windows of three, "exactly one window, even", zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", "rising, even", one spike, a spike leaves]
# messages:
#   nudge: "Does one very long play change the result of a window of five by much?"
#   pointer: "You add all values up."
#   name: "Wrong choice: the median is the middle value in order of size, not the mean of all."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = sorted(durations_ms[first : first + w])
        middle = w // 2
        medians.append(sum(window) / w)
    return medians
