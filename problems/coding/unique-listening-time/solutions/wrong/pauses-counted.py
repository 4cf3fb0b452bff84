# ---
# idea: measures from the first start to the last end of a user
# mistake: wrong-reference-point
# must_fail: ["overlap, touch, pause", one second of silence, newest first, the next user in the morning, a reversed span across a pause, an empty span in a pause, a reversed span after a pause, a reversed span comes first, times below and at zero, a stretch that ends at zero]
# messages:
#   nudge: "Did the user listen all the time between the first and the last span?"
#   pointer: "In the first example there is silence between 130 and 200."
#   name: "Wrong reference point: the time from the first start to the last end includes the pauses. Measure every stretch on its own."
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
    if not spans:
        return 0
    return max(end for _, end in spans) - min(start for start, _ in spans)
