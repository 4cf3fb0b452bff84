# ---
# idea: collect each user's times in a dictionary, sort them, and cut where two neighbours are more than the gap apart
# cost: O(n log m + u log u) time for u users with at most m events each, O(n) memory
# ---
from collections import defaultdict


def sessions(events: list[tuple[str, int, str]], gap: int) -> list[tuple[str, int, int, int]]:
    times_of: dict[str, list[int]] = defaultdict(list)
    for user, time, _ in events:
        times_of[user].append(time)

    result = []
    for user in sorted(times_of):
        times = sorted(times_of[user])
        cuts = [i for i in range(1, len(times)) if times[i] - times[i - 1] > gap]
        for first, after in zip([0, *cuts], [*cuts, len(times)]):
            result.append((user, times[first], times[after - 1], after - first))
    return result
