# ---
# idea: leaves out users whose spans cover nothing
# mistake: zero-rows
# must_fail: [clocks gone wrong, nothing but an empty span, a reversed span alone]
# messages:
#   nudge: "Which users stand in the result?"
#   pointer: "Try a user with a single empty span."
#   name: "Zero rows: a user without a second still stands in the result with 0. Enter the user before you look at the span."
# ---
from collections import defaultdict


def listening_seconds(spans):
    spans_of = defaultdict(list)
    for user, start, end in spans:
        if end > start:
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
