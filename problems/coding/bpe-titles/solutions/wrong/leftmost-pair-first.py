# ---
# idea: "encodes by merging the leftmost known pair again and again"
# mistake: wrong-choice
# must_fail: ["the first learned pair comes first", "a long unit may be out of reach", "learned pairs in dictionary order are not learned order", "counts of one unit from two neighbours"]
# messages:
#   nudge: "Two learned pairs fit and overlap. Which one goes first?"
#   pointer: "Learn (b, c) before (a, b) and encode abc."
#   name: "The leftmost pair is merged first. The one that was learned first goes first."
# ---
from collections import Counter
from itertools import pairwise


class TitleUnits:
    def __init__(self, words, merges):
        self._pairs = learn(words, merges)

    def learned(self):
        return list(self._pairs)

    def encode(self, word):
        units = list(word)
        known = set(self._pairs)
        while True:
            fitting = [pair for pair in pairwise(units) if pair in known]
            if not fitting:
                return units
            units = merge(units, fitting[0])


def learn(words, merges):
    rows = [(list(word), times) for word, times in words.items()]
    learned = []
    while len(learned) < merges:
        counts = Counter()
        for units, times in rows:
            for pair in pairs_of(units):
                counts[pair] += times
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
        if best is None or counts[best] < 2:
            break
        learned.append(best)
        rows = [(merge(units, best), times) for units, times in rows]
    return learned


def pairs_of(units):
    pairs = []
    in_run = False
    for left, right in pairwise(units):
        in_run = left == right and not in_run
        if left != right or in_run:
            pairs.append((left, right))
    return pairs


def merge(units, pair):
    left, right = pair
    merged = []
    for unit in units:
        if merged and unit == right and merged[-1] == left:
            merged[-1] = left + right
        else:
            merged.append(unit)
    return merged
