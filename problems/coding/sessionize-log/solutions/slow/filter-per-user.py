# ---
# idea: goes through the whole log again for every user
# cost: O(n · users)
# mistake: hidden-quadratic
# must_fail: [ten thousand users]
# messages:
#   nudge: "How often do you read each line of the log?"
#   pointer: "The filter inside the loop over users reads all events once per user. With ten thousand users that is ten thousand readings."
#   name: "Hidden quadratic: a full filter per user is O(n · users). Group the events in one pass (a dictionary from user to times) or sort once by (user, time)."
# ---
def sessions(events, gap):
    result = []
    for user in sorted({event[0] for event in events}):
        times = sorted(time for who, time, _ in events if who == user)
        start = previous = times[0]
        count = 1
        for time in times[1:]:
            if time - previous > gap:
                result.append((user, start, previous, count))
                start, count = time, 0
            previous = time
            count += 1
        result.append((user, start, previous, count))
    return result
