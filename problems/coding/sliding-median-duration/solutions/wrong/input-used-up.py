# ---
# idea: empties the list it was given
# mistake: input-mutated
# must_fail: [windows of three, windows of two, too few plays]
# messages:
#   nudge: "What does the caller find in its list afterwards?"
#   pointer: "pop takes the values out of the caller's list."
#   name: "Input mutated: read the list, do not change it. Walk through it by index or with a loop."
# ---
from bisect import bisect_left, insort


def sliding_median(durations_ms, w):
    window, waiting, medians = [], [], []
    durations_ms.reverse()
    while durations_ms:
        waiting.append(durations_ms.pop())
        insort(window, waiting[-1])
        if len(window) == w:
            medians.append(window[w // 2] if w % 2 else (window[w // 2 - 1] + window[w // 2]) / 2)
            del window[bisect_left(window, waiting[-w])]
    return medians
