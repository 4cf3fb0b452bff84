# ---
# idea: a heap with the next item of every feed; a feed is asked again only when its item has left the heap and more is wanted
# cost: O((k + n + r) log k) time for k feeds and r repeats, O(k + n) memory
# ---
from collections.abc import Iterator
from heapq import heappop, heappush


def merge_feeds(feeds: list[Iterator[tuple[int, str]]], n: int) -> tuple[list[str], list[int]]:
    taken = [0] * len(feeds)
    heads: list[tuple[int, str, int]] = []
    listed: dict[str, None] = {}
    to_ask = list(range(len(feeds)))
    while len(listed) < n:
        for number in to_ask:
            item = next(feeds[number], None)
            if item is not None:
                taken[number] += 1
                heappush(heads, (*item, number))
        if not heads:
            break
        _, id, number = heappop(heads)
        listed[id] = None
        to_ask = [number]
    return list(listed), taken
