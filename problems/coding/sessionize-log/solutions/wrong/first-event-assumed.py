# ---
# idea: opens the first session from the first event, whether there is one or not
# mistake: empty-input
# must_fail: [empty log]
# messages:
#   nudge: "What is the smallest log the statement allows?"
#   pointer: "You read the first event before the loop. A log may have none."
#   name: "Empty input: with no events there is nothing to open. Return an empty list, or open sessions inside the loop only."
# ---
def sessions(events, gap):
    ordered = sorted((user, time) for user, time, _ in events)
    user, start = ordered[0]
    end, count = start, 0
    result = []
    for who, time in ordered:
        if who != user or time - end > gap:
            result.append((user, start, end, count))
            user, start, count = who, time, 0
        end = time
        count += 1
    result.append((user, start, end, count))
    return result
