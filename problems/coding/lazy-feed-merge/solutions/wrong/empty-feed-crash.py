# ---
# idea: takes a first item of every feed for granted
# mistake: empty-input
# must_fail: ["fewer than wanted", "only empty feeds"]
# messages:
#   nudge: "What if a feed has no items at all?"
#   pointer: "next(feed) raises StopIteration on an empty feed."
#   name: "Empty input: next(feed, None) tells the end of a feed, also right at the beginning."
# ---
from heapq import heapify, heappop, heappush


def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    if n == 0:
        return [], taken
    heads = [(*next(feed), number) for number, feed in enumerate(feeds)]
    taken = [1] * len(feeds)
    heapify(heads)
    releases = {}
    while heads:
        _, id, number = heappop(heads)
        releases[id] = None
        if len(releases) == n:
            break
        item = next(feeds[number], None)
        if item is not None:
            taken[number] += 1
            heappush(heads, (*item, number))
    return list(releases), taken
