# ---
# idea: returns the users in the order in which the log first names them
# mistake: output-order
# must_fail: [two listeners in a shuffled log, two users take turns, users in order of their text, the later user comes first in the alphabet]
# messages:
#   nudge: "Your sessions are right. Compare the order of the rows."
#   pointer: "In which order does a dictionary give back its keys, and which order is asked for?"
#   name: "Output order: the result is ordered by user, then by start. Sort the users (or the result) before you return."
# ---
def sessions(events, gap):
    times_of = {}
    for user, time, _ in events:
        times_of.setdefault(user, []).append(time)
    result = []
    for user, times in times_of.items():
        times.sort()
        start = previous = times[0]
        count = 0
        for time in times:
            if time - previous > gap:
                result.append((user, start, previous, count))
                start, count = time, 0
            previous = time
            count += 1
        result.append((user, start, previous, count))
    return result
