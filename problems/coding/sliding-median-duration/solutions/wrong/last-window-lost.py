# ---
# idea: ends before the last window
# mistake: last-item-lost
# must_fail: [windows of three, windows of two, one play, window of one, "exactly one window, odd", "exactly one window, even", "all equal, odd", "all equal, even", all zero, zeros among plays]
# messages:
#   nudge: "How many windows of three do six plays have?"
#   pointer: "Your loop ends one window early."
#   name: "Last item lost: there are n - w + 1 windows."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w):
        window = sorted(durations_ms[first : first + w])
        middle = w // 2
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
