# ---
# idea: keeps the window sorted and walks through it to find each place
# cost: O(w) comparisons a step
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How do you find the place of a new value among five thousand?"
#   pointer: "Your loop compares the value with one entry after the other."
#   name: "Hidden quadratic: the window is sorted, so halve it (bisect) instead of walking."
# ---
def sliding_median(durations_ms, w):
    window = sorted(durations_ms[: w - 1])
    middle = w // 2
    medians = []
    for oldest, newest in zip(durations_ms, durations_ms[w - 1 :]):
        place = 0
        while place < len(window) and window[place] < newest:
            place += 1
        window.insert(place, newest)
        medians.append(window[middle] if w % 2 else (window[middle - 1] + window[middle]) / 2)
        window.remove(oldest)
    return medians
