# ---
# idea: closes a group only when a larger key comes
# mistake: last-item-lost
# must_fail: [one row each, "left rows before, between and after", three by one, one by three, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall, empty values]
# messages:
#   nudge: "What closes the last group of the right side?"
#   pointer: "You take the group over when a larger key is read, and after the last group there is none."
#   name: "Last item lost: a group also ends where the side ends."
# ---
def smj(left, right, how):
    last_left = last_right = ""
    rights = iter(right)
    pending, started = None, False
    group_key, group = "", []
    for key, value in left:
        if key < last_left:
            yield key, None, None
            return
        last_left = key
        if key != group_key:
            group_key, group, collected = key, [], []
            if not started:
                pending, started = next(rights, None), True
            while pending:
                if pending[0] > key:
                    group = collected
                    break
                if pending[0] == key:
                    collected.append(pending[1])
                last_right = pending[0]
                pending = next(rights, None)
                if pending and pending[0] < last_right:
                    yield pending[0], None, None
                    return
        for match in group:
            yield key, value, match
        if not group and how == "left":
            yield key, value, None
