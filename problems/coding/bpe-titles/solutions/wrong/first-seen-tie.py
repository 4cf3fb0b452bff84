# ---
# idea: "takes the pair that was seen first of several best ones"
# mistake: tie-break
# must_fail: ["five merges of a small lexicon", "a run inside a word", "a tie by the second unit", "a tie between a digit and a letter", "a tie between a short and a long first unit", "a tie is between units, not between joined texts", "three of a kind from the left", "an unknown word"]
# messages:
#   nudge: "Two pairs have the same count. Does it matter which word comes first?"
#   pointer: "Try ac and ab, three times each, in this order."
#   name: "max keeps the first of equal ones, so the order of the words decides. Take the smallest pair."
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
        best = max(counts, key=counts.__getitem__, default=None)
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
