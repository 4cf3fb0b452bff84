# ---
# idea: steps on both sides after a match, so that rows of a key pair up one by one
# mistake: one-to-many-join
# must_fail: [two by two, the row without a partner, a key falls on the right, three by one, one by three, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall]
# messages:
#   nudge: "Two left and two right rows share a key. How many results is that?"
#   pointer: "After a match you read on both sides: the second left row meets only the second right row."
#   name: "One-to-many join: collect the right rows of the key and give all of them to each left row of it."
# ---
def smj(left, right, how):
    last_left = last_right = ""
    lefts, rights = iter(left), iter(right)
    row, partner = next(lefts, None), next(rights, None)
    while row:
        if row[0] < last_left:
            yield row[0], None, None
            return
        last_left = row[0]
        while partner and partner[0] < row[0]:
            if partner[0] < last_right:
                yield partner[0], None, None
                return
            last_right = partner[0]
            partner = next(rights, None)
        if partner and partner[0] == row[0]:
            yield row[0], row[1], partner[1]
            partner = next(rights, None)
        elif how == "left":
            yield row[0], row[1], None
        row = next(lefts, None)
