# ---
# idea: keeps all right rows that were read and searches them for every left row
# cost: O(n · m) time, O(m) memory
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How often do you look at the first right row?"
#   pointer: "For every left row you go through all right rows that were read, although the keys only rise."
#   name: "Hidden quadratic: a right row below the left key is never needed again. Keep one group and one row ahead."
# ---
class KeyFell(Exception):
    pass


def smj(left, right, how):
    rights = in_order(right)
    ahead = None  # the first right row that is not in a group yet
    started = False
    passed = []
    try:
        for key, value in in_order(left):
            if not started:
                ahead, started = next(rights, None), True
            while ahead and ahead[0] <= key:
                passed.append(ahead)
                ahead = next(rights, None)
            group = [match for passed_key, match in passed if passed_key == key]
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
