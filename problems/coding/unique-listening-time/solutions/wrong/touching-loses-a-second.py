# ---
# idea: takes both ends of a span as played, and a span that touches the last one as sharing a second with it
# mistake: boundary-strict-vs-inclusive
# must_fail: ["overlap, touch, pause", "two listeners, mixed", touching spans, one second shared, "a contained span, then one beyond", "same start, different ends", newest first, a late span joins two, times below and at zero, starts with one to three digits]
# messages:
#   nudge: "One span ends at 120, the next starts at 120. Which second do they share?"
#   pointer: "Follow the first example from 120 on."
#   name: "Strict or inclusive: the end is excluded, so touching spans share nothing and no second may be taken off between them."
# ---
from collections import defaultdict


def listening_seconds(spans):
    spans_of = defaultdict(list)
    for user, start, end in spans:
        spans_of[user].append((start, end))
    return {user: covered(own) for user, own in spans_of.items()}


def covered(spans):
    spans.sort()
    seconds = 0
    heard_until = spans[0][0]
    for start, end in spans:
        begin = max(start, heard_until + 1 if seconds else start)
        if end > begin:
            seconds += end - begin
            heard_until = end
    return seconds
