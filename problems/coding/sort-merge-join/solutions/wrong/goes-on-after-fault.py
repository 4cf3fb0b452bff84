# ---
# idea: tells a fault, skips the row and goes on
# mistake: partial-result
# must_fail: [a key falls on the right, a key falls on the left, the left falls where the right has a group, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, the left row is read first, capital after small letter falls]
# messages:
#   nudge: "What comes after a fault?"
#   pointer: "You skip the row that fell and join the next one."
#   name: "Partial result: the fault is the last result."
# ---
def smj(left, right, how):
    last_left = last_right = ""
    rights = iter(right)
    ahead, started = None, False
    group_key, group = "", []
    for key, value in left:
        if key < last_left:
            yield key, None, None
            continue
        last_left = key
        if key != group_key:
            if not started:
                ahead, started = next(rights, None), True
            group_key, group = key, []
            while ahead and ahead[0] <= key:
                if ahead[0] < last_right:
                    yield ahead[0], None, None
                else:
                    last_right = ahead[0]
                    if ahead[0] == key:
                        group.append(ahead[1])
                ahead = next(rights, None)
        for match in group:
            yield key, value, match
        if not group and how == "left":
            yield key, value, None
