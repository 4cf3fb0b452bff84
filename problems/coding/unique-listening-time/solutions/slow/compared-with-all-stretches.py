# ---
# idea: keeps a list of stretches per user and compares every span with all of them
# cost: O(n · stretches of a user)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does one more span cost when its user already has a hundred thousand stretches?"
#   pointer: "Each span is compared with every stretch of its user, because it may touch any of them."
#   name: "Hidden quadratic: spans times stretches. Sort the spans by start; then only the newest stretch can grow."
# ---
def listening_seconds(spans):
    stretches_of = {}
    for user, start, end in spans:
        stretches = stretches_of.setdefault(user, [])
        if end <= start:
            continue
        apart = []
        for other_start, other_end in stretches:
            if other_start <= end and start <= other_end:
                start, end = min(start, other_start), max(end, other_end)
            else:
                apart.append((other_start, other_end))
        stretches_of[user] = [*apart, (start, end)]
    return {user: sum(end - start for start, end in stretches) for user, stretches in stretches_of.items()}
