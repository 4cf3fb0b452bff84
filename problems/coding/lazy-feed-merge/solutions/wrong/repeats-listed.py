# ---
# idea: lists every announcement
# mistake: duplicates-counted
# must_fail: ["multiples of two and of three", "fewer than wanted", "one feed, repeats in it", "the same release in every feed", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "a repeat just before the last release"]
# messages:
#   nudge: "A release is announced by three feeds. How often do you list it?"
#   pointer: "Nothing in your loop remembers what has been listed."
#   name: "Repeats: keep a set of listed ids and skip an item whose id is in it."
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
    while len(releases) < n:
        for number in to_ask:
            ask(number)
        if not heads:
            break
        time, id, number = heappop(heads)
        releases.append(id)
        to_ask = [number]
    return releases, taken
