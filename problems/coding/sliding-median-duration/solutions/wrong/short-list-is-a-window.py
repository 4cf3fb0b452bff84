# ---
# idea: takes a list that is shorter than the window for a whole window
# mistake: partial-result
# must_fail: [too few plays, one play is not two, one play short of a window]
# messages:
#   nudge: "What is the result when there are fewer than w plays?"
#   pointer: "You cut the window to the length of the list."
#   name: "Partial result: without a full window the result is empty."
# ---
def sliding_median(durations_ms, w):
    medians = []
    w = min(w, max(1, len(durations_ms)))
    for first in range(len(durations_ms) - w + 1):
        window = sorted(durations_ms[first : first + w])
        middle = w // 2
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
