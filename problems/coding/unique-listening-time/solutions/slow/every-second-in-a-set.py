# ---
# idea: puts every second into a set per user
# cost: O(seconds) time and memory
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "How many seconds can one span have?"
#   pointer: "Try a span from 0 to 10^12."
#   name: "Value-dependent cost: time and memory grow with the seconds, not with the spans. Sort the spans and work with their ends."
# ---
from collections import defaultdict


def listening_seconds(spans):
    heard = defaultdict(set)
    for user, start, end in spans:
        heard[user].update(range(start, end))
    return {user: len(seconds) for user, seconds in heard.items()}
