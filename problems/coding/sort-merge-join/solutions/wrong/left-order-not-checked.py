# ---
# idea: checks the right side only
# mistake: filter-missing
# must_fail: [a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, both sides fall, capital after small letter falls]
# messages:
#   nudge: "Which sides can be out of order?"
#   pointer: "A left key that falls finds no partners, because the right side is past it."
#   name: "Filter missing: check the keys of the left side as well."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
    rights = in_order(right)
    ahead = None  # the first right row that is not in a group yet
    started = False
    group_key, group = "", []  # the right rows of one key: all that is kept
    try:
        for key, value in left:
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
