# ---
# idea: takes both sides for sorted
# mistake: unsorted-input-assumed
# must_fail: [a key falls on the right, a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, both sides fall]
# messages:
#   nudge: "What does your join do when a key is smaller than the one before?"
#   pointer: "You skip it or miss its partners, and nobody is told."
#   name: "Unsorted input assumed: compare every key that is read with the one before it on its side, and end with the fault."
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
        yield row
