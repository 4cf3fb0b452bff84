# ---
# idea: skips an item only when time and id have been seen together
# mistake: duplicates-counted
# must_fail: ["fewer than wanted", "one feed, repeats in it", "announced again later", "announced again much later, in another feed", "n counts releases, not items"]
# messages:
#   nudge: "The same release is announced again an hour later. Do you list it twice?"
#   pointer: "Your set holds pairs. What makes two announcements the same release?"
#   name: "Repeats: the id alone tells a release."
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
        if (time, id) not in seen:
            seen.add((time, id))
            releases.append(id)
        to_ask = [number]
    return releases, taken
