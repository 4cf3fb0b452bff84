# ---
# idea: skips an id only when it equals the one listed just before
# mistake: duplicates-counted
# must_fail: ["fewer than wanted", "announced again much later, in another feed"]
# messages:
#   nudge: "The same release is announced again an hour later. Do you list it twice?"
#   pointer: "You compare with the last id only."
#   name: "Repeats: an id may come back at any later time; keep a set of all listed ids."
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
        if not releases or releases[-1] != id:
            seen.add(id)
            releases.append(id)
        to_ask = [number]
    return releases, taken
