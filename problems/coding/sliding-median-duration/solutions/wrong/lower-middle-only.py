# ---
# idea: takes the lower of the two middle values
# mistake: wrong-choice
# must_fail: [windows of two, "exactly one window, even", zeros in an even window, equal values on both sides of the middle, "rising, even", a spike leaves, "one to three digits, even", half a millisecond]
# messages:
#   nudge: "Which value stands in the middle of four?"
#   pointer: "You choose the lower one of two."
#   name: "Wrong choice: an even window has two middle values; their mean is asked."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = sorted(durations_ms[first : first + w])
        middle = w // 2
        medians.append(window[(w - 1) // 2])
    return medians
