# ---
# idea: lists one release for each time
# mistake: duplicates-collapsed
# must_fail: ["same time, ids decide", "two releases at one moment", "all at time 0", "the last feed goes on alone", "capitals come first", "r10 before r2", "signs have their place", "a repeat just before the last release"]
# messages:
#   nudge: "Two artists release at the same second. How many releases are that?"
#   pointer: "You remember times."
#   name: "Collapsed: releases are told apart by their ids."
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
        if id not in seen and time not in seen:
            seen.update((id, time))
            releases.append(id)
        to_ask = [number]
    return releases, taken
