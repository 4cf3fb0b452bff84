# ---
# idea: copies the list of waiting right rows for each one that is added or taken
# cost: O(m²) time at worst
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does it cost to take the first of a hundred thousand waiting rows?"
#   pointer: "waiting[1:] and waiting + [row] copy all the others."
#   name: "Hidden quadratic: pass a right row over as soon as it is read; only one row has to wait."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
    rights = in_order(right)
    waiting = []  # right rows that were read and not passed yet
    group_key, group = "", []  # the right rows of one key: all that is kept
    try:
        for key, value in in_order(left):
            if key != group_key:
                while not waiting or waiting[-1][0] <= key:
                    row = next(rights, None)
                    if row is None:
                        break
                    waiting = waiting + [row]
                while waiting and waiting[0][0] < key:
                    waiting = waiting[1:]
                group_key, group = key, []
                while waiting and waiting[0][0] == key:
                    group.append(waiting[0][1])
                    waiting = waiting[1:]
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
