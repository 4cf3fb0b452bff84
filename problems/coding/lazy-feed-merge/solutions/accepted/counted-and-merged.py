# ---
# idea: every feed is wrapped in a generator that counts what it hands out; heapq.merge is lazy and takes one look-ahead from each
# cost: O((k + n + r) log k) time for k feeds and r repeats, O(k + n) memory
# ---
from collections.abc import Iterator
from heapq import merge


def merge_feeds(feeds: list[Iterator[tuple[int, str]]], n: int) -> tuple[list[str], list[int]]:
    taken = [0] * len(feeds)

    def counted(number: int) -> Iterator[tuple[int, str]]:
        for item in feeds[number]:
            taken[number] += 1
            yield item

    releases: list[str] = []
    if n == 0:
        return releases, taken
    seen: set[str] = set()
    for _, id in merge(*map(counted, range(len(feeds)))):
        if id not in seen:
            seen.add(id)
            releases.append(id)
            if len(releases) == n:
                break
    return releases, taken
