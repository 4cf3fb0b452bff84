# ---
# idea: uses the group up with the first left row of its key
# mistake: one-to-many-join
# must_fail: [two by two, the row without a partner, three by one, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall, the left falls inside a key, the longest texts]
# messages:
#   nudge: "The second left row of a key comes. Where are its partners?"
#   pointer: "Your first left row takes the right rows out of the group."
#   name: "One-to-many join: keep the group until a left row with another key comes."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
    rights = in_order(right)
    ahead = None  # the first right row that is not in a group yet
    started = False
    group_used = False
    group_key, group = "", []  # the right rows of one key: all that is kept
    try:
        for key, value in in_order(left):
            if key != group_key:
                if not started:
                    ahead, started = next(rights, None), True
                while ahead and ahead[0] < key:
                    ahead = next(rights, None)
                group_key, group, group_used = key, [], False
                while ahead and ahead[0] == key:
                    group.append(ahead[1])
                    ahead = next(rights, None)
            while group:
                yield key, value, group.pop(0)
                group_used = True
            if not group_used and how == "left":
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
