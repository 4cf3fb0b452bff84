# ---
# idea: names the key before the one that fell
# mistake: wrong-reference-point
# must_fail: [a key falls on the right, a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, both sides fall]
# messages:
#   nudge: "Which of the two keys does the fault name?"
#   pointer: "You give the larger one, which was read before."
#   name: "Wrong reference point: the fault is (key that fell, nothing, nothing)."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
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
            raise KeyFell(last)
        last = row[0]
        yield row
