# ---
# idea: lets reversed spans into the count of open devices
# mistake: filter-missing
# must_fail: [clocks gone wrong, a reversed span alone, a reversed span across a pause, a reversed span after a pause, a reversed span comes first]
# messages:
#   nudge: "What does a span with its end before its start do to your counter?"
#   pointer: "Try a span from 0 to 100 and one from 50 to 20."
#   name: "Filter missing: a reversed span closes before it opens and cuts a hole into the listening. Leave out spans with end <= start."
# ---
def listening_seconds(spans):
    seconds = {user: 0 for user, _, _ in spans}
    changes = []
    for user, start, end in spans:
        changes += [(user, start, 1), (user, end, -1)]
    changes.sort()
    playing = 0
    began = 0
    for user, time, change in changes:
        if playing == 0:
            began = time
        playing += change
        if playing == 0:
            seconds[user] += time - began
    return seconds
