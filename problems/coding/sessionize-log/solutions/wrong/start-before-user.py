# ---
# idea: orders the result by start, then by user
# mistake: output-order
# must_fail: [two listeners in a shuffled log, the next user starts earlier, two users take turns, users in order of their text, the later user comes first in the alphabet]
# messages:
#   nudge: "Your sessions are right. Compare the order of the rows."
#   pointer: "Which of the two keys comes first in the order that the statement asks for?"
#   name: "Output order: by user first, then by start; you sort by start first."
# ---
def sessions(events, gap):
    result = []
    for user, time, _ in sorted(events):
        if result and result[-1][0] == user and time - result[-1][2] <= gap:
            _, start, _, count = result[-1]
            result[-1] = (user, start, time, count + 1)
        else:
            result.append((user, time, time, 1))
    return sorted(result, key=lambda session: (session[1], session[0]))
