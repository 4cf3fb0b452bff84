# ---
# idea: sorts by time only and keeps a session alive while anybody plays
# mistake: groups-mixed
# must_fail: [two listeners in a shuffled log, the next user starts earlier, two users take turns]
# messages:
#   nudge: "Whose events keep a session alive?"
#   pointer: "You measure the pause to the last event of the whole log. Let two users take turns and look again."
#   name: "Groups mixed: the pause is measured between two events of the same user. Keep the last time per user."
# ---
def sessions(events, gap):
    open_of = {}
    result = []
    previous = None
    for user, time, _ in sorted(events, key=lambda event: event[1]):
        if user in open_of and time - previous <= gap:
            start, _, count = open_of[user]
            open_of[user] = (start, time, count + 1)
        else:
            if user in open_of:
                result.append((user, *open_of[user]))
            open_of[user] = (time, time, 1)
        previous = time
    return sorted(result + [(user, *session) for user, session in open_of.items()])
