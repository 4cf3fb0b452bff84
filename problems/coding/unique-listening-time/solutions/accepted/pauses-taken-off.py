# ---
# idea: from the first start to the last end, minus the pauses; with starts and ends sorted apart a pause lies between the i-th end and the next start
# cost: O(n log n) time, O(n) memory
# ---
from collections import defaultdict


def listening_seconds(spans: list[tuple[str, int, int]]) -> dict[str, int]:
    starts = {user: [] for user, _, _ in spans}
    ends = defaultdict(list)
    for user, start, end in spans:
        if start < end:
            starts[user].append(start)
            ends[user].append(end)
    return {user: covered(sorted(own), sorted(ends[user])) for user, own in starts.items()}


def covered(starts: list[int], ends: list[int]) -> int:
    if not starts:
        return 0
    silence = sum(max(0, start - end) for start, end in zip(starts[1:], ends))
    return ends[-1] - starts[0] - silence
