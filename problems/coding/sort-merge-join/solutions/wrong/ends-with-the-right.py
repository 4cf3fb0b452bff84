# ---
# idea: ends when the right side has ended
# mistake: last-item-lost
# must_fail: [the row without a partner, "nothing on the right, left", "left rows before, between and after", empty values, "capitals, digits, small letters"]
# messages:
#   nudge: "The right side has ended and left rows go on. What about them?"
#   pointer: "You return as soon as there is no right row."
#   name: "Last item lost: in a left join the remaining left rows are given with nothing; and a left key may still fall."
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
                if ahead is None:
                    return
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
