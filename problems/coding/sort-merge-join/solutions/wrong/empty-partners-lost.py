# ---
# idea: leaves partners with an empty value out of the group
# mistake: zero-taken-as-missing
# must_fail: [empty values, "empty values, inner"]
# messages:
#   nudge: "May a value be an empty text?"
#   pointer: "You keep right rows only when their value counts as true."
#   name: "Zero taken as missing: an empty text is a value, and its row a partner."
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
                    group += [ahead[1]] if ahead[1] else []
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
