# ---
# idea: keeps the group of an earlier key where a key has no partners
# mistake: stale-state
# must_fail: [two by two, the row without a partner, "left rows before, between and after", empty values, "empty values, inner", a key falls on the left, the right falls behind the row read ahead, "capitals, digits, small letters"]
# messages:
#   nudge: "A left key has no partner. What is in your group then?"
#   pointer: "You begin a new group only when a partner is found."
#   name: "Stale state: a new left key begins with an empty group."
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
                if ahead and ahead[0] == key:
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
