# ---
# idea: lets spans that end before they start pass, so that they take seconds off
# mistake: filter-missing
# must_fail: [clocks gone wrong, a reversed span alone, a reversed span after a pause, a reversed span comes first]
# messages:
#   nudge: "What does a span with its end before its start add?"
#   pointer: "Try a span from 50 to 20 alone. Can a listening time be negative?"
#   name: "Filter missing: a span with end <= start covers nothing. Leave it out before you measure."
# ---
from collections import defaultdict


def listening_seconds(spans):
    spans_of = defaultdict(list)
    for user, start, end in spans:
        spans_of[user].append((start, end))
    return {user: covered(own) for user, own in spans_of.items()}


def covered(spans):
    seconds = 0
    open_start = open_end = None
    for start, end in sorted(spans):
        if open_end is not None and start <= open_end:
            open_end = max(open_end, end)
        else:
            if open_end is not None:
                seconds += open_end - open_start
            open_start, open_end = start, end
    if open_end is not None:
        seconds += open_end - open_start
    return seconds
