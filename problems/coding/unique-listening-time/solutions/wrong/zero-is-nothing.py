# ---
# idea: asks whether a time is true in order to know whether a stretch is open
# mistake: zero-taken-as-missing
# must_fail: [times below and at zero, a stretch that ends at zero]
# messages:
#   nudge: "Which times are legal?"
#   pointer: "Try a span that ends at second 0, followed by another one."
#   name: "Zero taken as missing: second 0 is a time. Compare with None instead of asking for truth."
# ---
from collections import defaultdict


def listening_seconds(spans):
    spans_of = defaultdict(list)
    for user, start, end in spans:
        spans_of[user]
        if end > start:
            spans_of[user].append((start, end))
    return {user: covered(own) for user, own in spans_of.items()}


def covered(spans):
    seconds = 0
    open_start = open_end = None
    for start, end in sorted(spans):
        if open_end and start <= open_end:
            open_end = max(open_end, end)
        else:
            if open_end:
                seconds += open_end - open_start
            open_start, open_end = start, end
    if open_end is not None:
        seconds += open_end - open_start
    return seconds
