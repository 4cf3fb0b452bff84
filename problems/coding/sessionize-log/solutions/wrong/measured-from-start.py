# ---
# idea: opens a new session when an event is more than the gap after the start of the session
# mistake: wrong-reference-point
# must_fail: [exactly the gap stays together, a late event bridges two sessions, a session much longer than the gap, times with one to four digits]
# messages:
#   nudge: "How long can one session last?"
#   pointer: "Four events, each just within the gap of the one before: from which of them do you measure?"
#   name: "Wrong reference point: the pause runs from the event just before, not from the start of the session. Compare with the end."
# ---
def sessions(events, gap):
    result = []
    for user, time, _ in sorted(events):
        if result and result[-1][0] == user and time - result[-1][1] <= gap:
            _, start, _, count = result[-1]
            result[-1] = (user, start, time, count + 1)
        else:
            result.append((user, time, time, 1))
    return result
