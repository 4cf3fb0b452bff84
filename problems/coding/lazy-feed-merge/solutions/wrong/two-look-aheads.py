# ---
# idea: keeps two items of each feed ready
# mistake: unbounded-state
# must_fail: ["multiples of two and of three", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
# messages:
#   nudge: "How many unread items of a feed do you need to find the next release?"
#   pointer: "Count the items taken from each feed when the first release is found."
#   name: "More taken than needed: the head of each feed is enough, for the feeds are sorted."
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

    to_ask = [*range(len(feeds)), *range(len(feeds))]
    while len(releases) < n:
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
