# ---
# idea: compares only the end with the farthest end so far, not with the span's own start
# mistake: filter-missing
# must_fail: [a reversed span after a pause]
# messages:
#   nudge: "Does every span that ends beyond the farthest end add something?"
#   pointer: "Try a span from 0 to 10 and one from 30 to 20."
#   name: "Filter missing: a reversed span can end beyond everything heard and still cover nothing; then end - start is negative. Ask whether the end lies beyond both, the farthest end and the start."
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
        if end > heard_until:
            seconds += end - max(start, heard_until)
            heard_until = end
    return seconds
