# ---
# idea: two heaps of (value, index) hold the halves; expired pairs are dropped when they come to the top
# cost: O(log n) amortised a step, O(n) memory at worst
# ---
from heapq import heappop, heappush


def sliding_median(durations_ms: list[int], w: int) -> list[float]:
    # Pairs (value, index) are all different: of equal values the older is the smaller, so each has its place in one half.
    low: list[tuple[int, int]] = []  # lower half, negated: its largest pair comes first
    high: list[tuple[int, int]] = []
    surplus = 0  # pairs of the window in low minus those in high: 0 or 1 after each step
    medians: list[float] = []
    for i, value in enumerate(durations_ms):
        if low and value >= -low[0][0]:
            heappush(high, (value, i))
            surplus -= 1
        else:
            heappush(low, (-value, -i))
            surplus += 1
        first = i - w + 1
        if first > 0:
            surplus += -1 if durations_ms[first - 1] <= -low[0][0] else 1
        if surplus > 1:
            moved, index = heappop(low)
            heappush(high, (-moved, -index))
            surplus -= 2
        elif surplus < 0:
            moved, index = heappop(high)
            heappush(low, (-moved, -index))
            surplus += 2
        while low and -low[0][1] < first:
            heappop(low)
        while high and high[0][1] < first:
            heappop(high)
        if first >= 0:
            medians.append(-low[0][0] if w % 2 else (high[0][0] - low[0][0]) / 2)
    return medians
