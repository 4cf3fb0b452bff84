# ---
# idea: looks for repeats in the list of releases
# cost: O(n²)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does it cost to ask whether an id has been listed?"
#   pointer: "`in` on a list reads the list."
#   name: "Hidden quadratic: O(n) for each item. Keep a set of ids beside the list."
# ---
from heapq import heappop, heappush


def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = []
    releases = []

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
        if id not in releases:
            releases.append(id)
        to_ask = [number]
    return releases, taken
