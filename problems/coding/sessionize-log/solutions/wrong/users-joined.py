# ---
# idea: sorts by user and time, then looks only at the difference of times
# mistake: groups-mixed
# must_fail: [two listeners in a shuffled log, neighbours in time are not one user, the next user starts earlier, two users take turns, users in order of their text, the later user comes first in the alphabet]
# messages:
#   nudge: "What is the line before the first event of the second user?"
#   pointer: "Your pass compares times across the border between two users. The difference there can be small, or even negative."
#   name: "Groups mixed: a change of user opens a new session whatever the times say. Compare the user as well."
# ---
def sessions(events, gap):
    result = []
    for user, time, _ in sorted(events):
        if result and time - result[-1][2] <= gap:
            first_user, start, _, count = result[-1]
            result[-1] = (first_user, start, time, count + 1)
        else:
            result.append((user, time, time, 1))
    return result
