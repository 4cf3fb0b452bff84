# ---
# idea: "merges from the right end"
# mistake: wrong-direction
# must_fail: ["a run of one letter", "a run counts twice for five letters", "three of a kind from the left"]
# messages:
#   nudge: "What becomes of a a a when (a, a) is merged?"
#   pointer: "Learn (a, a) and follow aaab by hand."
#   name: "The pass runs from the right, so a a a becomes a aa. It runs from the left."
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
        for pair in self._pairs:
            units = merge(units, pair)
        return units


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
    for unit in reversed(units):
        if merged and unit == left and merged[-1] == right:
            merged[-1] = left + right
        else:
            merged.append(unit)
    return merged[::-1]
