# ---
# idea: takes a previous time of 0 for "no event yet", so the pause after second 0 is not seen
# mistake: zero-taken-as-missing
# must_fail: [one second more than the gap splits, the next user starts earlier, two users take turns, times below and at zero, the later user comes first in the alphabet]
# messages:
#   nudge: "Which times does the statement allow?"
#   pointer: "Your test for \"is there an event before?\" asks whether the time is true. What does it answer for the time 0?"
#   name: "Zero taken as missing: 0 is a legal time and counts as false. Compare with None."
# ---
def sessions(events, gap):
    times_of = {}
    for user, time, _ in events:
        times_of.setdefault(user, []).append(time)
    result = []
    for user in sorted(times_of):
        times = sorted(times_of[user])
        start, previous, count = times[0], None, 0
        for time in times:
            if previous and time - previous > gap:
                result.append((user, start, previous, count))
                start, count = time, 0
            previous = time
            count += 1
        result.append((user, start, previous, count))
    return result
