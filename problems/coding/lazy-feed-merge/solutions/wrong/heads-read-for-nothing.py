# ---
# idea: takes the first items before it looks at n
# mistake: empty-input
# must_fail: ["nothing wanted"]
# messages:
#   nudge: "n is 0. Which items do you need?"
#   pointer: "Your heads are filled before the loop."
#   name: "Nothing wanted: with n = 0 no feed may be touched."
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

    for number in range(len(feeds)):
        ask(number)
    to_ask = []
    while len(releases) < n:
        for number in to_ask:
            ask(number)
        if not heads:
            break
        time, id, number = heappop(heads)
        if id not in seen:
            seen.add(id)
            releases.append(id)
        to_ask = [number]
    return releases, taken
