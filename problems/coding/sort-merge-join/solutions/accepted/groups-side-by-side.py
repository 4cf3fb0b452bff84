# ---
# idea: lets groupby cut the right side into groups and asks for the next one only when a left key needs it
# cost: O(n + m + results) time, memory for one group of right rows
# ---
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

Row = tuple[str, str]


class KeyFell(Exception):
    pass


def smj(left: Iterator[Row], right: Iterator[Row], how: str) -> Iterator[tuple[str, str | None, str | None]]:
    groups = groupby(rising(right), key=itemgetter(0))
    missing: list[str | None] = [None] if how == "left" else []
    current: tuple[str, Iterable[Row]] | None = ("", [])
    matches_of: tuple[str, list[str | None]] = ("", [])
    try:
        for key, value in rising(left):
            if matches_of[0] != key:
                while current and current[0] < key:
                    current = next(groups, None)
                found = current is not None and current[0] == key
                matches_of = (key, [match for _, match in current[1]] if current and found else missing)
            yield from ((key, value, match) for match in matches_of[1])
    except KeyFell as fault:
        yield str(fault), None, None


def rising(rows: Iterable[Row]) -> Iterator[Row]:
    last = ""
    for row in rows:
        if row[0] < last:
            raise KeyFell(row[0])
        last = row[0]
        yield row
