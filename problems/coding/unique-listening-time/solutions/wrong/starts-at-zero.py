# ---
# idea: begins every user's clock at second 0
# mistake: zero-taken-as-missing
# must_fail: [a reversed span comes first, times below and at zero, a stretch that ends at zero]
# messages:
#   nudge: "What has a user heard before the first span?"
#   pointer: "Try a span with negative times."
#   name: "Zero taken as missing: 0 is an ordinary second, and times before it count. Begin with the first start."
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
    heard_until = 0
    for start, end in spans:
        begin = max(start, heard_until)
        if end > begin:
            seconds += end - begin
            heard_until = end
    return seconds
