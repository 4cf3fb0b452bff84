# ---
# idea: takes an equal key for a fault
# mistake: boundary-strict-vs-inclusive
# must_fail: [two by two, the row without a partner, "nothing on the right, left", three by one, one by three, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall]
# messages:
#   nudge: "May two rows of a side have the same key?"
#   pointer: "Your check refuses the second row of a key."
#   name: "Strict or inclusive: a key falls when it is smaller than the one before."
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
        if row[0] <= last:
            raise KeyFell(row[0])
        last = row[0]
        yield row
