# ---
# idea: collects all left rows of a key before it gives results
# mistake: unbounded-state
# must_fail: [a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, both sides fall, capital after small letter falls]
# messages:
#   nudge: "When can the results of the first left row be given?"
#   pointer: "You wait for the end of its key on the left side, and a fault behind it swallows results."
#   name: "Unbounded state: the left side is read one row at a time; only right rows are grouped."
# ---
from itertools import groupby


class KeyFell(Exception):
    pass


def smj(left, right, how):
    rights = in_order(right)
    ahead = None  # the first right row that is not in a group yet
    started = False
    group_key, group = "", []  # the right rows of one key: all that is kept
    try:
        lefts = ((key, [value for _, value in rows]) for key, rows in groupby(in_order(left), key=lambda row: row[0]))
        for key, values in lefts:
            if key != group_key:
                if not started:
                    ahead, started = next(rights, None), True
                while ahead and ahead[0] < key:
                    ahead = next(rights, None)
                group_key, group = key, []
                while ahead and ahead[0] == key:
                    group.append(ahead[1])
                    ahead = next(rights, None)
            for value in values:
                for match in group:
                    yield key, value, match
                if not group and how == "left":
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
