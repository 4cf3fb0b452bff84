# ---
# idea: counts the value that leaves on one side and drops an equal one on the other
# mistake: stale-state
# must_fail: [windows of three, "all equal, odd", all zero, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", one spike]
# messages:
#   nudge: "A value leaves that has copies in both halves. From which half do you take it?"
#   pointer: "You lower the count of the upper heap, and the next clean-up removes a copy from the lower one: the counts no longer say what the heaps hold."
#   name: "Stale state: equal values need a rule. Put pairs (value, index) into the heaps, so that no two are equal and each has its side."
# ---
from collections import Counter
from heapq import heappop, heappush


def sliding_median(durations_ms, w):
    low, high = [], []
    low_size = high_size = 0
    gone = Counter()
    medians = []

    def drop_gone():
        while low and gone[-low[0]]:
            gone[-heappop(low)] -= 1
        while high and gone[high[0]]:
            gone[heappop(high)] -= 1

    for i, value in enumerate(durations_ms):
        if low and value > -low[0]:
            heappush(high, value)
            high_size += 1
        else:
            heappush(low, -value)
            low_size += 1
        if i >= w:
            oldest = durations_ms[i - w]
            gone[oldest] += 1
            if high and oldest >= high[0]:
                high_size -= 1
            else:
                low_size -= 1
            drop_gone()
        if low_size > high_size + 1:
            heappush(high, -heappop(low))
            low_size, high_size = low_size - 1, high_size + 1
        elif low_size < high_size:
            heappush(low, -heappop(high))
            low_size, high_size = low_size + 1, high_size - 1
        drop_gone()
        if i >= w - 1:
            medians.append(-low[0] if w % 2 else (high[0] - low[0]) / 2)
    return medians
