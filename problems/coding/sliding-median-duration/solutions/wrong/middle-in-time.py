# ---
# idea: takes the value in the middle of the time span
# mistake: unsorted-input-assumed
# must_fail: [windows of three, "exactly one window, even", zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, one spike, a spike leaves, one to four digits, "one to three digits, even"]
# messages:
#   nudge: "In which order is the middle looked for?"
#   pointer: "Your window is still in order of time."
#   name: "Unsorted input assumed: the middle is meant in order of size."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = durations_ms[first : first + w]
        middle = w // 2
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
