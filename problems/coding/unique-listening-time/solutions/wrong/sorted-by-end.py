# ---
# idea: sorts by end instead of start
# mistake: unsorted-input-assumed
# must_fail: ["two listeners, mixed", a short span inside a long one, "a contained span, then one beyond", "same end, different starts", a long span ends last and starts first]
# messages:
#   nudge: "What may you conclude about the seconds before the end so far?"
#   pointer: "Try a short span that ends before a long one that began earlier."
#   name: "Wrong order: sorted by end, a later span can reach back before everything seen. Sort by start."
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
    spans.sort(key=lambda span: span[1])
    seconds = 0
    heard_until = None
    for start, end in spans:
        begin = start if heard_until is None else max(start, heard_until)
        if end > begin:
            seconds += end - begin
            heard_until = end
    return seconds
