# ---
# idea: swaps start and end where the end comes first
# mistake: wrong-direction
# must_fail: [clocks gone wrong, a reversed span alone, a reversed span across a pause, a reversed span after a pause, a reversed span comes first]
# messages:
#   nudge: "Do you know that the two times were swapped?"
#   pointer: "What does the statement say about a span from 50 to 20?"
#   name: "Wrong direction: a reversed span covers nothing; turning it round invents listening."
# ---
from collections import defaultdict


def listening_seconds(spans):
    spans_of = defaultdict(list)
    for user, start, end in spans:
        spans_of[user]
        if end != start:
            spans_of[user].append((min(start, end), max(start, end)))
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
