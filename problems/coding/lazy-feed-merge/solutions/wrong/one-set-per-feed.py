# ---
# idea: remembers for each feed what it has announced
# mistake: duplicates-counted
# must_fail: ["multiples of two and of three", "the same release in every feed", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "a repeat just before the last release"]
# messages:
#   nudge: "Two feeds announce the same release. How often do you list it?"
#   pointer: "You keep one set for each feed."
#   name: "Repeats: one set for all feeds."
# ---
from heapq import heappop, heappush


def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = []
    releases = []
    seen = [set() for _ in feeds]

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
        if id not in seen[number]:
            seen[number].add(id)
            releases.append(id)
        to_ask = [number]
    return releases, taken
