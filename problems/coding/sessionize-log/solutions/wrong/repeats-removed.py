# ---
# idea: removes repeated lines before counting
# mistake: duplicates-collapsed
# must_fail: [a track on repeat, "same second, other track"]
# messages:
#   nudge: "Add up the counts of your sessions. Do they give the number of events?"
#   pointer: "A set keeps one of several equal lines. What does the statement say about repeats?"
#   name: "Duplicates collapsed: every event counts, also one that repeats another in all fields. Sort a list, not a set."
# ---
def sessions(events, gap):
    result = []
    for user, time, _ in sorted({tuple(event) for event in events}):
        if result and result[-1][0] == user and time - result[-1][2] <= gap:
            _, start, _, count = result[-1]
            result[-1] = (user, start, time, count + 1)
        else:
            result.append((user, time, time, 1))
    return result
