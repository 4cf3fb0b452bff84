# ---
# idea: puts items of the same time in the order of the feeds
# mistake: tie-break
# must_fail: ["same time, ids decide", "two releases at one moment", "all at time 0", "capitals come first", "r10 before r2", "signs have their place"]
# messages:
#   nudge: "Two items have the same time. Which comes first?"
#   pointer: "Your heap compares time, then feed, then id."
#   name: "Tie: (time, id) is the order; the number of the feed means nothing."
# ---
from heapq import heappop, heappush


def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = []
    releases = []
    seen = set()

    def ask(number):
        item = next(feeds[number], None)
        if item is not None:
            taken[number] += 1
            heappush(heads, (item[0], number, item[1]))

    to_ask = range(len(feeds))
    while len(releases) < n:
        for number in to_ask:
            ask(number)
        if not heads:
            break
        time, number, id = heappop(heads)
        if id not in seen:
            seen.add(id)
            releases.append(id)
        to_ask = [number]
    return releases, taken
