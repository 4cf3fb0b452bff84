# ---
# idea: stops one release early
# mistake: off-by-one
# must_fail: ["multiples of two and of three", "same time, ids decide", "one feed", "one feed, all of it", "one feed, repeats in it", "the same release in every feed", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "two releases at one moment", "all at time 0", "a feed ends early"]
# messages:
#   nudge: "How many releases do you return?"
#   pointer: "Look at the bound of your loop."
#   name: "Off by one: go on while fewer than n releases are listed."
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
            heappush(heads, (*item, number))

    to_ask = range(len(feeds))
    while len(releases) < n - 1 or not releases and n:
        for number in to_ask:
            ask(number)
        if not heads:
            break
        time, id, number = heappop(heads)
        if id not in seen:
            seen.add(id)
            releases.append(id)
        to_ask = [number]
    return releases, taken
