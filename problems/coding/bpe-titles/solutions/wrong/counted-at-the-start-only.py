# ---
# idea: "learns the most frequent pairs of letters"
# mistake: stale-state
# must_fail: ["five merges of a small lexicon", "a run of one letter", "exactly as many merges as asked", "a run inside a word", "a pair twice in a word", "a tie is between units, not between joined texts", "a broken pair no longer counts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "a long unit may be out of reach", "an unknown word", "one word as long as allowed", "counts of one unit from two neighbours"]
# messages:
#   nudge: "How long may a unit become?"
#   pointer: "In the second example, is (aa, aa) learned?"
#   name: "Pairs are counted once, before any merge. Count again with the units that the merge has made."
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
    counts = Counter()
    for units, times in rows:
        for pair in pairs_of(units):
            counts[pair] += times
    while len(learned) < merges:
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
        if best is None or counts[best] < 2:
            break
        learned.append(best)
        del counts[best]
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
