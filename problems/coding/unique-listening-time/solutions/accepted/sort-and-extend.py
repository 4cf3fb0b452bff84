# ---
# idea: sorts each user's spans by start and adds only what reaches beyond the farthest end so far
# cost: O(n log n) time, O(n) memory
# ---
from collections import defaultdict


def listening_seconds(spans: list[tuple[str, int, int]]) -> dict[str, int]:
    spans_of = defaultdict(list)
    for user, start, end in spans:
        spans_of[user].append((start, end))
    return {user: covered(own) for user, own in spans_of.items()}


def covered(spans: list[tuple[int, int]]) -> int:
    spans.sort()
    seconds = 0
    heard_until = spans[0][0]
    for start, end in spans:
        seconds += max(0, end - max(start, heard_until))
        heard_until = max(heard_until, end)
    return seconds
