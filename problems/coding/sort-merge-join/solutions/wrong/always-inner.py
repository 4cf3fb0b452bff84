# ---
# idea: never keeps left rows without a partner
# mistake: input-ignored
# must_fail: [the row without a partner, "nothing on the right, left", no common key, "left rows before, between and after", empty values, a key falls on the left, the right falls behind the row read ahead, the right falls one group too late to matter, one right row is enough, the right falls just in time]
# messages:
#   nudge: "What does a left join do with a row that has no partner?"
#   pointer: "You never ask which kind of join is wanted."
#   name: "Input ignored: for a left join give (key, left, nothing)."
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
    except KeyFell as fault:
        yield str(fault), None, None


def in_order(rows):
    last = ""
    for row in rows:
        if row[0] < last:
            raise KeyFell(row[0])
        last = row[0]
        yield row
