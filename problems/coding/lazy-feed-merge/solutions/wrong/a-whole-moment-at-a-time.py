# ---
# idea: takes all items of a moment from a feed at once
# mistake: unbounded-state
# must_fail: ["multiples of two and of three", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2"]
# messages:
#   nudge: "A feed announces a thousand releases at the same time. How many of them are unread in your program?"
#   pointer: "You go on taking while the time stays the same."
#   name: "More taken than needed: at most one unread item for each feed, also within one moment."
# ---
from heapq import heappop, heappush


def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = []
    waiting = [0] * len(feeds)
    releases = {}

    def ask(number):
        last = None
        for time, id in feeds[number]:
            taken[number] += 1
            waiting[number] += 1
            heappush(heads, (time, id, number))
            if last is not None and time != last:
                break
            last = time

    if n > 0:
        for number in range(len(feeds)):
            ask(number)
    while heads and len(releases) < n:
        _, id, number = heappop(heads)
        releases[id] = None
        waiting[number] -= 1
        if waiting[number] == 0 and len(releases) < n:
            ask(number)
    return list(releases), taken
