# ---
# idea: takes the next item of a feed as soon as one has left it
# mistake: off-by-one
# must_fail: ["multiples of two and of three", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
# messages:
#   nudge: "The n-th release is found. What does your loop do next?"
#   pointer: "You refill before you ask whether anything more is wanted."
#   name: "One item too many: refill at the beginning of the next round, when another release is really wanted."
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

    if n > 0:
        for number in range(len(feeds)):
            ask(number)
    while heads and len(releases) < n:
        time, id, number = heappop(heads)
        if id not in seen:
            seen.add(id)
            releases.append(id)
        ask(number)
    return releases, taken
