# ---
# idea: "keeps counts up to date but walks through all words for each merge"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How many words does one merge change, and how many do you look at?"
#   pointer: "With 3,000 words and 5,000 merges, how many words do you test for the pair?"
#   name: "Each merge tests every word. Remember for each pair which words hold it."
# ---
from collections import Counter
from heapq import heapify, heappop, heappush
from itertools import pairwise


class TitleUnits:
    def __init__(self, words, merges):
        self._pairs = learn(words, merges)

    def learned(self):
        return list(self._pairs)

    def encode(self, word):
        units = list(word)
        for pair in self._pairs:
            units = merge(units, pair)
        return units


def learn(words, merges):
    rows = [list(word) for word in words]
    times = list(words.values())
    counts = Counter()
    for row, units in enumerate(rows):
        for pair, count in pairs_of(units).items():
            counts[pair] += count * times[row]
    heap = [(-count, pair) for pair, count in counts.items()]
    heapify(heap)

    learned = []
    while heap and len(learned) < merges:
        negative, best = heappop(heap)
        if -negative != counts[best]:
            continue
        if -negative < 2:
            break
        learned.append(best)
        changed = Counter()
        for row in [row for row, units in enumerate(rows) if best in pairs_of(units)]:
            before = pairs_of(rows[row])
            rows[row] = merge(rows[row], best)
            after = pairs_of(rows[row])
            after.subtract(before)
            for pair, difference in after.items():
                changed[pair] += difference * times[row]
        for pair, difference in changed.items():
            if difference != 0:
                counts[pair] += difference
                heappush(heap, (-counts[pair], pair))
    return learned


def pairs_of(units):
    """Each pair, as often as one pass would merge it: in a run of equal units every second pair only."""
    counts = Counter()
    in_run = False
    for left, right in pairwise(units):
        in_run = left == right and not in_run
        if left != right or in_run:
            counts[left, right] += 1
    return counts


def merge(units, pair):
    left, right = pair
    if left not in units:
        return units
    merged = []
    for unit in units:
        if merged and unit == right and merged[-1] == left:
            merged[-1] = left + right
        else:
            merged.append(unit)
    return merged
