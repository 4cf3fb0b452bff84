# ---
# idea: counts how often each duration occurs and walks up from 0 ms to the middle
# cost: O(median in milliseconds) a step
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "What does your number of steps depend on?"
#   pointer: "A play of three minutes has 180,000 ms, and a duration here may be 10^12."
#   name: "Value-dependent cost: the walk goes through values, not plays. Order the values that occur, or walk over their ranks."
# ---
from collections import Counter


def sliding_median(durations_ms, w):
    counts = Counter(durations_ms[: w - 1])
    medians = []
    for i in range(w - 1, len(durations_ms)):
        counts[durations_ms[i]] += 1
        middles, passed, value = [], 0, 0
        while len(middles) < 2:
            passed += counts[value]
            while len(middles) < 2 and passed > ((w - 1) // 2, w // 2)[len(middles)]:
                middles.append(value)
            value += 1
        medians.append(sum(middles) / 2)
        counts[durations_ms[i - w + 1]] -= 1
    return medians
