# ---
# idea: adds a stretch only when the next one begins
# mistake: last-item-lost
# must_fail: ["overlap, touch, pause", "two listeners, mixed", clocks gone wrong, one second, the same span three times, touching spans, one second of silence, one second shared, a short span inside a long one, "a contained span, then one beyond", "same start, different ends", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, the same hours for two users, the next user in the morning, a reversed span across a pause, an empty span in a pause, a reversed span after a pause, a reversed span comes first, times below and at zero, a stretch that ends at zero, starts with one to three digits]
# messages:
#   nudge: "When is the last stretch of a user added?"
#   pointer: "Try a single span."
#   name: "Last item lost: nothing comes after the last stretch to add it. Add what is open when the pass ends."
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
            open_end = max(open_end, end)
        else:
            if open_end is not None:
                seconds += open_end - open_start
            open_start, open_end = start, end
    return seconds
