# ---
# idea: collects a whole group of the right side before it knows whether its key is needed
# mistake: unbounded-state
# must_fail: [the right falls behind the row read ahead, one right row is enough]
# messages:
#   nudge: "A right row with a larger key comes. What do you need of it?"
#   pointer: "You collect its whole group at once, although no left row may ever ask for it."
#   name: "Unbounded state: keep that one row and read on only when a left row has its key."
# ---
from itertools import groupby


class KeyFell(Exception):
    pass


def smj(left, right, how):
    groups = ((key, [value for _, value in rows]) for key, rows in groupby(in_order(right), key=lambda row: row[0]))
    current, started = None, False
    try:
        for key, value in in_order(left):
            if not started:
                current, started = next(groups, None), True
            while current and current[0] < key:
                current = next(groups, None)
            if current and current[0] == key:
                for match in current[1]:
                    yield key, value, match
            elif how == "left":
                yield key, value, None
    except KeyFell as fault:
        yield str(fault), None, None


def in_order(rows):
    last = ""
    for row in rows:
        if row[0] < last:
            raise KeyFell(row[0])
        last = row[0]
        yield row
