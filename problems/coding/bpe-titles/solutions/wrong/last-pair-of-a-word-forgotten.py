# ---
# idea: "does not count the last pair of a word"
# mistake: off-by-one
# must_fail: ["five merges of a small lexicon", "a run of one letter", "ties and unknown characters", "neighbouring words", "a pair seen twice", "one frequent word against many rare ones", "a run counts once for three letters", "a run inside a word", "two runs in one word", "a tie by the second unit", "a tie by the first unit", "a tie between a digit and a letter", "a tie between a short and a long first unit", "a tie is between units, not between joined texts", "a broken pair no longer counts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "the first learned pair comes first", "a long unit may be out of reach", "learned pairs in dictionary order are not learned order", "the last pair of a word", "an unknown word", "asked again", "one word as long as allowed", "the largest count", "counts of one unit from two neighbours"]
# messages:
#   nudge: "How many pairs does a word of two letters hold?"
#   pointer: "Try words that end in the same two letters."
#   name: "The last two units of a word are not counted as a pair."
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
    for left, right in pairwise(units[:-1]):
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
