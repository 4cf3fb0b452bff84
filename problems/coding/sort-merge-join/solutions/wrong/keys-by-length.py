# ---
# idea: puts shorter keys first, as if they were numbers
# mistake: text-order
# must_fail: ["capitals, digits, small letters"]
# messages:
#   nudge: "Which is smaller, 10 or 9?"
#   pointer: "You compare the lengths first."
#   name: "Text order: keys are texts; 10 comes before 9."
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
                while ahead and (len(ahead[0]), ahead[0]) < (len(key), key):
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
        if (len(row[0]), row[0]) < (len(last), last):
            raise KeyFell(row[0])
        last = row[0]
        yield row
