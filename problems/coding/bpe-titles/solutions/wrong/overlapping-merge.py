# ---
# idea: "merges overlapping places"
# mistake: double-counting
# must_fail: ["a run of one letter", "a run counts twice for five letters", "a run counts twice for four letters", "the pair comes twice in a row", "three of a kind from the left"]
# messages:
#   nudge: "After a merge, where does your search go on?"
#   pointer: "Merge (a, a) in a a a: does the middle letter end up in two units?"
#   name: "Places that overlap are merged, so letters appear twice. Go on after the new unit."
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
    i = 0
    while i < len(units):
        if units[i : i + 2] == [left, right]:
            merged.append(left + right)
            i += 1 if left == right and units[i + 1 : i + 3] == [left, right] else 2
        else:
            merged.append(units[i])
            i += 1
    return merged
