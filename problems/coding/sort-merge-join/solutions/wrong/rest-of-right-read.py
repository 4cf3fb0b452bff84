# ---
# idea: reads the right side to its end after the last left row
# mistake: unbounded-state
# must_fail: [a fault that nobody reaches, nothing on the left, the right falls behind the row read ahead, the right falls one group too late to matter, one right row is enough]
# messages:
#   nudge: "The left side has ended. What is still needed from the right?"
#   pointer: "You go on reading, and meet a fault that concerns no result."
#   name: "Unbounded state: stop when the left side ends."
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
        for _ in rights:
            pass
    except KeyFell as fault:
        yield str(fault), None, None


def in_order(rows):
    last = ""
    for row in rows:
        if row[0] < last:
            raise KeyFell(row[0])
        last = row[0]
        yield row
