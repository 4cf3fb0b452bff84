# ---
# idea: "drops characters that were never seen when it encodes"
# mistake: unknown-id
# must_fail: ["ties and unknown characters", "no words"]
# messages:
#   nudge: "What does encode do with a character that no word held?"
#   pointer: "Encode x9ab in the third example."
#   name: "Unknown characters vanish. They stay, each as a unit of its own."
# ---
from collections import Counter
from itertools import pairwise


class TitleUnits:
    def __init__(self, words, merges):
        self._pairs = learn(words, merges)
        self._letters = set("".join(words))

    def learned(self):
        return list(self._pairs)

    def encode(self, word):
        units = [letter for letter in word if letter in self._letters]
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
        if merged and unit == right and merged[-1] == left:
            merged[-1] = left + right
        else:
            merged.append(unit)
    return merged
