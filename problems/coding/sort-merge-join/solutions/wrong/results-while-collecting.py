# ---
# idea: gives results before the group is known to be complete
# mistake: partial-result
# must_fail: [a key falls on the right, the right falls inside a group, the right falls right after a group, the right falls just in time, the left row is read first]
# messages:
#   nudge: "When is a group complete?"
#   pointer: "You give a result for each right row as it is read; when the next one falls, part of the left row's results are out already."
#   name: "Partial result: read the group and the row behind it first, then give the results of the left row."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
    rights = in_order(right)
    ahead, started = None, False
    group_key, group = "", []
    try:
        for key, value in in_order(left):
            if key != group_key:
                if not started:
                    ahead, started = next(rights, None), True
                while ahead and ahead[0] < key:
                    ahead = next(rights, None)
                group_key, group = key, []
                while ahead and ahead[0] == key:
                    yield key, value, ahead[1]
                    group.append(ahead[1])
                    ahead = next(rights, None)
            else:
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
