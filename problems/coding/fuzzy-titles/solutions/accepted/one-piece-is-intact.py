# ---
# idea: d edits cannot touch all of d + 1 pieces of a title, so one piece stands in the query unchanged, at most d places off; only titles found by such a piece are compared in full
# cost: O(total length of the titles) to build, once per d; a search makes O(d³) look-ups and compares the few candidates in O(length²) each
# ---
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise


class FuzzyIndex:
    def __init__(self, titles: list[str]) -> None:
        self.titles = set(titles)
        self.holders_by_d: dict[int, dict[tuple[int, int, str], list[str]]] = {}

    def search(self, query: str, d: int) -> list[tuple[int, str]]:
        if d not in self.holders_by_d:
            self.holders_by_d[d] = holders_of_pieces(self.titles, d)
        holders = self.holders_by_d[d]
        candidates: set[str] = set()
        for length in range(len(query) - d, len(query) + d + 1):
            for start, end in pieces(length, d):
                for at in range(max(0, start - d), start + d + 1):
                    candidates.update(holders.get((length, start, query[at : at + end - start]), ()))
        with_distance = ((edits(title, query), title) for title in candidates)
        return sorted((distance, title) for distance, title in with_distance if distance <= d)


def holders_of_pieces(titles: set[str], d: int) -> dict[tuple[int, int, str], list[str]]:
    """The titles by (their length, where a piece of them starts, the piece)."""
    holders = defaultdict(list)
    for title in titles:
        for start, end in pieces(len(title), d):
            holders[len(title), start, title[start:end]].append(title)
    return holders


def pieces(length: int, d: int) -> Iterator[tuple[int, int]]:
    """Start and end of d + 1 pieces of nearly equal size; where the text is shorter than that, some are empty."""
    return pairwise(length * i // (d + 1) for i in range(d + 2))


def edits(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        longer = [i + 1]
        for j, y in enumerate(b):
            longer.append(min(row[j] + (x != y), row[j + 1] + 1, longer[j] + 1))
        row = longer
    return row[-1]
