# ---
# idea: all cells in one flat list; a candidate keeps the places of its cells, so it is hashed only when it is added or asked for
# cost: O(rows) per add and estimate, amortised; memory for the table and about 2 · share candidates with their cells
# ---
from collections.abc import Iterator
from itertools import chain
from math import ceil, e, log

SPAN = 1 << 64


class CountMin:
    def __init__(self, eps: float, delta: float, share: int) -> None:
        self.share = share
        self.columns = ceil(e / eps)
        self.depth = ceil(log(1 / delta))
        self.cells = [0] * (self.columns * self.depth)
        self.total = 0
        self.places_of: dict[str, tuple[int, ...]] = {}

    def shape(self) -> tuple[int, int]:
        return self.columns, self.depth

    def add(self, key: str, c: int) -> bool:
        if c > 0:
            places = self._find(key)
            for place in places:
                self.cells[place] += c
            self.total += c
            if self._is_heavy(places):
                self.places_of[key] = places
            self._keep_few()
        return c >= 0

    def estimate(self, key: str) -> int:
        return self._least(self._find(key))

    def candidates(self) -> list[str]:
        return sorted(self.places_of)

    def heavy(self) -> list[tuple[str, int]]:
        order = sorted((-self._least(places), key) for key, places in self.places_of.items() if self._is_heavy(places))
        return [(key, -negative) for negative, key in order]

    def table(self) -> list[list[int]]:
        return [self.cells[start : start + self.columns] for start in range(0, len(self.cells), self.columns)]

    def merge(self, rows: list[list[int]], keys: list[str]) -> bool:
        if [len(row) for row in rows] != [self.columns] * self.depth:
            return False
        for place, count in enumerate(chain.from_iterable(rows)):
            self.cells[place] += count
        self.total += sum(rows[0])
        for key in keys:
            self.places_of[key] = self._find(key)
        self._keep_few()
        return True

    def _least(self, places: tuple[int, ...]) -> int:
        return min(self.cells[place] for place in places)

    def _is_heavy(self, places: tuple[int, ...]) -> bool:
        return self._least(places) * self.share >= self.total

    def _keep_few(self) -> None:
        if len(self.places_of) > 2 * self.share:
            self.places_of = {key: places for key, places in self.places_of.items() if self._is_heavy(places)}

    def _find(self, key: str) -> tuple[int, ...]:
        """The places of a key's cells, one in each row."""
        numbers = splitmix(fnv(key))
        return tuple(row * self.columns + next(numbers) % self.columns for row in range(self.depth))


def fnv(key: str) -> int:
    h = 0xCBF29CE484222325
    for character in key:
        h = ((h ^ ord(character)) * 0x100000001B3) % SPAN
    return h


def splitmix(state: int) -> Iterator[int]:
    while True:
        state = (state + 0x9E3779B97F4A7C15) % SPAN
        z = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) % SPAN
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) % SPAN
        yield z ^ (z >> 31)
