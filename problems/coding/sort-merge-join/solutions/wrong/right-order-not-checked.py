# ---
# idea: checks the left side only
# mistake: filter-missing
# must_fail: [a key falls on the right, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, the left row is read first]
# messages:
#   nudge: "Which sides can be out of order?"
#   pointer: "Right rows that fall are passed over in silence."
#   name: "Filter missing: check the keys of the right side as well, also of rows that have no partner."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
    rights = iter(right)
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
