# ---
# idea: gives a median from the first play on, before the window is full
# mistake: partial-result
# must_fail: [windows of three, windows of two, too few plays, one play is not two, "exactly one window, odd", "exactly one window, even", one play short of a window, "all equal, odd", "all equal, even", all zero]
# messages:
#   nudge: "How many medians do six plays and a window of three give?"
#   pointer: "Your first windows hold fewer than w values."
#   name: "Partial result: only full windows count; the first median comes with play number w."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(1 - w, len(durations_ms) - w + 1):
        window = sorted(durations_ms[max(0, first) : first + w])
        middle = len(window) // 2
        medians.append(window[middle] if len(window) % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
