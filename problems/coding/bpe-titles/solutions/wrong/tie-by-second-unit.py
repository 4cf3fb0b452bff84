# ---
# idea: "compares the second units of tied pairs first"
# mistake: tie-break
# must_fail: ["five merges of a small lexicon", "a pair twice in a word", "a tie by the first unit", "a tie between a digit and a letter", "a tie between a short and a long first unit", "all counts move on", "three of a kind from the left", "an unknown word", "counts of one unit from two neighbours"]
# messages:
#   nudge: "Which of the two units decides first?"
#   pointer: "Try bz and ca, three times each."
#   name: "The second unit is compared first. It decides only among equal first units."
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
        best = min(counts, key=lambda pair: (-counts[pair], pair[1], pair[0]), default=None)
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
