# ---
# idea: takes the end of the newest span for the end of the stretch
# mistake: wrong-reference-point
# must_fail: ["two listeners, mixed", a short span inside a long one, "a contained span, then one beyond", a long span ends last and starts first]
# messages:
#   nudge: "A short span lies inside a long one. When does the listening end?"
#   pointer: "Try a span from 0 to 100, one from 10 to 20, and one from 50 to 60."
#   name: "Wrong reference point: the newest end is not the farthest. Keep the maximum of the ends."
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
        if open_end is not None and start <= open_end:
            open_end = end
        else:
            if open_end is not None:
                seconds += open_end - open_start
            open_start, open_end = start, end
    if open_end is not None:
        seconds += open_end - open_start
    return seconds
