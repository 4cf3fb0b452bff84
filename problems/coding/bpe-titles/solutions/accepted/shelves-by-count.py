# ---
# idea: keeps words as texts with blanks between the units, merges by regular expression, and puts pairs on one shelf for each count; encodes by the lowest rank that fits
# cost: O(t · w) time for t touched words of w units, plus the pairs on the topmost shelf for each merge; O(all units) memory
# ---
import re
from collections import defaultdict


class TitleUnits:
    def __init__(self, words, merges):
        shelves = Shelves()
        rows = [" ".join(word) for word in words]
        times = list(words.values())
        holders = defaultdict(set)
        for row, text in enumerate(rows):
            for pair in pairs_of(text.split()):
                shelves.add(pair, times[row])
                holders[pair].add(row)
        self._pairs = []
        while len(self._pairs) < merges:
            best = shelves.best()
            if best is None:
                break
            self._pairs.append(best)
            for row in holders.pop(best):
                for pair in pairs_of(rows[row].split()):
                    shelves.add(pair, -times[row])
                rows[row] = merge(rows[row], best)
                for pair in pairs_of(rows[row].split()):
                    shelves.add(pair, times[row])
                    holders[pair].add(row)
        self._ranks = {pair: rank for rank, pair in enumerate(self._pairs)}

    def learned(self):
        return self._pairs

    def encode(self, word):
        text = " ".join(word)
        while True:
            units = text.split()
            fitting = [pair for pair in zip(units, units[1:]) if pair in self._ranks]
            if not fitting:
                return units
            text = merge(text, min(fitting, key=self._ranks.__getitem__))


class Shelves:
    def __init__(self):
        self._count = defaultdict(int)
        self._pairs_with = defaultdict(set)
        self._top = 0

    def add(self, pair, difference):
        self._pairs_with[self._count[pair]].discard(pair)
        self._count[pair] += difference
        self._pairs_with[self._count[pair]].add(pair)
        self._top = max(self._top, self._count[pair])

    def best(self):
        while self._top >= 2:
            if self._pairs_with[self._top]:
                return min(self._pairs_with[self._top])
            self._top -= 1
        return None


def pairs_of(units):
    """The pairs that a pass would merge, each as often as it would; a run of equal units is taken two by two."""
    pairs = []
    i = 0
    for pair in zip(units, units[1:]):
        i = i + 1 if pair[0] == pair[1] else 0
        if i % 2 == 1 or i == 0:
            pairs.append(pair)
    return pairs


def merge(text, pair):
    left, right = pair
    return re.sub(rf"(?<!\S){left} {right}(?!\S)", left + right, text)
