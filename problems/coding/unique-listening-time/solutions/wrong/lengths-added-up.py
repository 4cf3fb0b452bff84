# ---
# idea: adds up the lengths of all spans
# mistake: double-counting
# must_fail: ["overlap, touch, pause", "two listeners, mixed", the same span three times, one second shared, a short span inside a long one, "a contained span, then one beyond", "same start, different ends", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, times below and at zero, starts with one to three digits]
# messages:
#   nudge: "Two devices play during the same second. How often do you count it?"
#   pointer: "Try the same span twice."
#   name: "Double counting: overlapping seconds are added once per device. Sort the spans and add only what lies beyond the farthest end so far."
# ---
from collections import defaultdict


def listening_seconds(spans):
    seconds = defaultdict(int)
    for user, start, end in spans:
        seconds[user] += max(0, end - start)
    return dict(seconds)
