# ---
# idea: glues stretches together that are one second apart
# mistake: boundary-strict-vs-inclusive
# must_fail: [one second of silence]
# messages:
#   nudge: "One span ends at 10, the next starts at 11. What happened in second 10?"
#   pointer: "Try spans from 0 to 10 and from 11 to 20."
#   name: "Strict or inclusive: with half-open spans only start <= end so far continues a stretch; with end + 1 a silent second is counted."
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
        if open_end is not None and start <= open_end + 1:
            open_end = max(open_end, end)
        else:
            if open_end is not None:
                seconds += open_end - open_start
            open_start, open_end = start, end
    if open_end is not None:
        seconds += open_end - open_start
    return seconds
