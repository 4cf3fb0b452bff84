# ---
# idea: walks the left rows and keeps the right rows of the current key, with one row read ahead
# cost: O(n + m + results) time, memory for one group of right rows
# ---
from collections.abc import Iterator

Row = tuple[str, str]


class KeyFell(Exception):
    pass


def smj(left: Iterator[Row], right: Iterator[Row], how: str) -> Iterator[tuple[str, str | None, str | None]]:
    rights = in_order(right)
    ahead: Row | None = None  # the first right row that is not in a group yet
    started = False
    group_key, group = "", []  # the right rows of one key: all that is kept
    try:
        for key, value in in_order(left):
            if key != group_key:
                if not started:
                    ahead, started = next(rights, None), True
                while ahead and ahead[0] < key:
                    ahead = next(rights, None)
                group_key, group = key, []
                while ahead and ahead[0] == key:
                    group.append(ahead[1])
                    ahead = next(rights, None)
            for match in group:
                yield key, value, match
            if not group and how == "left":
                yield key, value, None
    except KeyFell as fault:
        yield str(fault), None, None


def in_order(rows: Iterator[Row]) -> Iterator[Row]:
    last = ""
    for row in rows:
        if row[0] < last:
            raise KeyFell(row[0])
        last = row[0]
        yield row
