# ---
# idea: takes n items and removes repeats afterwards
# mistake: wrong-order-of-steps
# must_fail: ["multiples of two and of three", "one feed, repeats in it", "the same release in every feed", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "a repeat just before the last release"]
# messages:
#   nudge: "Ten releases are wanted and ten are there. Why do you return eight?"
#   pointer: "You count items, and some of them are repeats."
#   name: "Wrong order of steps: repeats go first; only new releases count towards n."
# ---
from heapq import heappop, heappush


def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = []
    ids = []
    to_ask = range(len(feeds))
    while len(ids) < n:
        for number in to_ask:
            item = next(feeds[number], None)
            if item is not None:
                taken[number] += 1
                heappush(heads, (*item, number))
        if not heads:
            break
        _, id, number = heappop(heads)
        ids.append(id)
        to_ask = [number]
    return list(dict.fromkeys(ids)), taken
