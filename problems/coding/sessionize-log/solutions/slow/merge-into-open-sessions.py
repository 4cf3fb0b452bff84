# ---
# idea: keeps a list of sessions per user and compares every event with all of them, joining those it touches
# cost: O(n · sessions of a user)
# mistake: hidden-quadratic
# must_fail: [one user who never stops]
# messages:
#   nudge: "What does one more event cost when its user already has fifty thousand sessions?"
#   pointer: "Each event is compared with every session of its user, because it may belong before, between or after them."
#   name: "Hidden quadratic: events × sessions. Sort the events of a user first; then only the newest session can grow."
# ---
def sessions(events, gap):
    of_user = {}
    for user, time, _ in events:
        start, end, count = time, time, 1
        apart = []
        for other in of_user.get(user, []):
            if other[0] - end <= gap and start - other[1] <= gap:
                start, end = min(start, other[0]), max(end, other[1])
                count += other[2]
            else:
                apart.append(other)
        apart.append((start, end, count))
        of_user[user] = apart
    return sorted((user, *session) for user, own in of_user.items() for session in own)
