# ---
# idea: leaves plays of 0 ms out
# mistake: zero-taken-as-missing
# must_fail: [window of one, all zero, zeros among plays, zeros in an even window]
# messages:
#   nudge: "How long may a play be, at least?"
#   pointer: "You drop every value that counts as false."
#   name: "Zero taken as missing: 0 ms is a duration like any other."
# ---
def sliding_median(durations_ms, w):
    durations_ms = [duration for duration in durations_ms if duration]
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = sorted(durations_ms[first : first + w])
        middle = w // 2
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
