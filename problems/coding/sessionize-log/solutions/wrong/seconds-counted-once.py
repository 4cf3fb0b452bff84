# ---
# idea: collects each user's times in a set, so that events of one second count once
# mistake: duplicates-collapsed
# must_fail: [a track on repeat, "same second, other track", gap of zero]
# messages:
#   nudge: "Can two events of one user share a second?"
#   pointer: "A set of times keeps one of several equal times, and the count loses the others."
#   name: "Duplicates collapsed: n is the number of events. Keep the times in a list."
# ---
def sessions(events, gap):
    times_of = {}
    for user, time, _ in events:
        times_of.setdefault(user, set()).add(time)
    result = []
    for user in sorted(times_of):
        for time in sorted(times_of[user]):
            if result and result[-1][0] == user and time - result[-1][2] <= gap:
                _, start, _, count = result[-1]
                result[-1] = (user, start, time, count + 1)
            else:
                result.append((user, time, time, 1))
    return result
