# ---
# idea: "merges the first place of a word only"
# mistake: loop-runs-once
# must_fail: ["a run of one letter", "one merge", "a run counts twice for five letters", "a run counts twice for four letters", "two runs in one word", "a pair twice in a word", "a tie is between units, not between joined texts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "one word as long as allowed", "counts of one unit from two neighbours"]
# messages:
#   nudge: "A pair occurs twice in a word. How many units does a merge make?"
#   pointer: "Try abab."
#   name: "Only the first place is merged. The pass goes on to the end of the word."
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
    for unit in units:
        if merged and unit == right and merged[-1] == left and left + right not in merged:
            merged[-1] = left + right
        else:
            merged.append(unit)
    return merged
