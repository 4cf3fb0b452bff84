# ---
# idea: "counts and merges across the words, in one row"
# mistake: groups-mixed
# must_fail: ["ties and unknown characters", "words of one letter", "a run counts once for three letters", "a tie is between units, not between joined texts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "a long unit may be out of reach", "counts of one unit from two neighbours"]
# messages:
#   nudge: "Are the last letter of one word and the first of the next a pair?"
#   pointer: "Try ab, cd and xy, twice each."
#   name: "All words stand in one row. Keep a row for each word."
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
    rows = [(list("".join(word * min(times, 9) for word, times in words.items())), 1)]
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
