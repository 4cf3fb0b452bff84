# ---
# idea: keeps left rows without a partner in an inner join too
# mistake: input-ignored
# must_fail: [two by two, "nothing on the right, inner", "no common key, inner", "empty values, inner"]
# messages:
#   nudge: "What does an inner join do with a row that has no partner?"
#   pointer: "You never ask which kind of join is wanted."
#   name: "Input ignored: give (key, left, nothing) only for a left join."
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
            if not group:
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
