# ---
# idea: takes the spans in the order of the list
# mistake: unsorted-input-assumed
# must_fail: ["two listeners, mixed", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, an empty span in a pause, a reversed span comes first, starts with one to three digits]
# messages:
#   nudge: "In which order do the spans come?"
#   pointer: "Give the spans of the first example in reverse."
#   name: "Unsorted input: the sweep is right only when starts rise. Sort each user's spans first."
# ---
from collections import defaultdict


def listening_seconds(spans):
    spans_of = defaultdict(list)
    for user, start, end in spans:
        spans_of[user].append((start, end))
    return {user: covered(own) for user, own in spans_of.items()}


def covered(spans):
    seconds = 0
    heard_until = spans[0][0]
    for start, end in spans:
        begin = max(start, heard_until)
        if end > begin:
            seconds += end - begin
            heard_until = end
    return seconds
