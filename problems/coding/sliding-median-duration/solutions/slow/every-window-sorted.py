# ---
# idea: sorts every window
# cost: O(w log w) a step
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does one step cost when the window holds five thousand values?"
#   pointer: "You sort all of them, although only one went and one came."
#   name: "Hidden quadratic: keep the window sorted and change two places per step, or keep its halves in two heaps."
# ---
def sliding_median(durations_ms, w):
    medians = []
    for first in range(len(durations_ms) - w + 1):
        window = sorted(durations_ms[first : first + w])
        middle = w // 2
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
    return medians
