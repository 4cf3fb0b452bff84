# ---
# idea: stops when one feed has ended
# mistake: partial-result
# must_fail: ["multiples of two and of three", "fewer than wanted", "no feeds", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "all at time 0", "a feed ends early", "the last feed goes on alone", "feeds that do not overlap", "capitals come first", "r10 before r2"]
# messages:
#   nudge: "One feed ends. What about the others?"
#   pointer: "Your loop leaves as soon as next() finds nothing."
#   name: "Partial result: a feed that has ended is not asked again; the merge ends when all have ended."
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
        if len(heads) < len(feeds):
            break
        time, id, number = heappop(heads)
        if id not in seen:
            seen.add(id)
            releases.append(id)
        to_ask = [number]
    return releases, taken
