# ---
# idea: stops as soon as a feed with the earliest item has ended, without listing that item
# mistake: last-item-lost
# must_fail: ["multiples of two and of three", "fewer than wanted", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "all at time 0", "a feed ends early", "the last feed goes on alone", "feeds that do not overlap", "capitals come first", "r10 before r2", "signs have their place"]
# messages:
#   nudge: "A feed hands out its last item. Is it listed?"
#   pointer: "You ask for the next item before you list the one you have, and give up when there is none."
#   name: "Last item lost: list the item first, then ask the feed again."
# ---
from heapq import heapify, heappop, heappush


def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = []
    if n > 0:
        for number, feed in enumerate(feeds):
            item = next(feed, None)
            if item is not None:
                taken[number] = 1
                heads.append((*item, number))
    heapify(heads)
    releases = {}
    while heads and len(releases) < n:
        _, id, number = heappop(heads)
        if len(releases) + 1 < n or id in releases:
            item = next(feeds[number], None)
            if item is None:
                continue
            taken[number] += 1
            heappush(heads, (*item, number))
        releases[id] = None
    return list(releases), taken
