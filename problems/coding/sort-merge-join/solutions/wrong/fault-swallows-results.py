# ---
# idea: gives only the fault when there is one
# mistake: partial-result
# must_fail: [a key falls on the right, a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, the right falls right after a group, the right falls just in time, both sides fall, capital after small letter falls]
# messages:
#   nudge: "Two rows were joined before a key fell. What became of their results?"
#   pointer: "You throw away what was found before the fault."
#   name: "Partial result: results come out as they are found; the fault is the last one."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
    results = list(joined(left, right, how))
    faults = [result for result in results if result[1] is None]
    return iter(faults or results)


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
