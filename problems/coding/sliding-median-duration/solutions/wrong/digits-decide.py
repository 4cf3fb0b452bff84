# ---
# idea: orders durations by their digits
# mistake: text-order
# must_fail: ["rising, even", a spike leaves, one to four digits, "one to three digits, even"]
# messages:
#   nudge: "Which is larger, 9 or 10?"
#   pointer: "You compare the durations as texts."
#   name: "Text order: compare them as numbers."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = sorted(durations_ms[first : first + w], key=str)
        middle = w // 2
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
