# ---
# idea: takes off what each span shares with the span just before it, and no other
# mistake: double-counting
# must_fail: [a short span inside a long one, "a contained span, then one beyond", a long span ends last and starts first]
# messages:
#   nudge: "With which earlier spans can a span overlap?"
#   pointer: "Try a long span and two short ones inside it."
#   name: "Double counting: a span can overlap one that came long before. Keep the farthest end so far, not the previous span."
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
    spans = [span for span in spans if span[1] > span[0]]
    for i, (start, end) in enumerate(spans):
        seconds += end - start
        if i > 0:
            seconds -= max(0, min(end, spans[i - 1][1]) - start)
    return seconds
