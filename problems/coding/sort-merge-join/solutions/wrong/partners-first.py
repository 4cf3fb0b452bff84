# ---
# idea: gives the results of a key right row by right row
# mistake: output-order
# must_fail: [two by two, the row without a partner, three by three, the last group on the right, two groups in a row, an equal key does not fall]
# messages:
#   nudge: "Whose results come first within a key?"
#   pointer: "You order them by the right rows."
#   name: "Output order: all results of the first left row, then all of the second."
# ---
from itertools import groupby


class KeyFell(Exception):
    pass


def smj(left, right, how):
    for _, results in groupby(joined(left, right, how), key=lambda result: (result[0], result[1] is None)):
        yield from sorted(results, key=lambda result: str(result[2]))


def joined(left, right, how):
    rights = in_order(right)
    ahead = None  # the first right row that is not in a group yet
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


def in_order(rows):
    last = ""
    for row in rows:
        if row[0] < last:
            raise KeyFell(row[0])
        last = row[0]
        yield row
