# ---
# idea: compares ids without regard to capitals
# mistake: text-order
# must_fail: ["capitals come first", "signs have their place"]
# messages:
#   nudge: "Which comes first at the same time, C or a?"
#   pointer: "The statement compares character by character. Where do capitals stand?"
#   name: "Text order: capitals come before small letters, so plain comparison of the texts is right."
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
            heappush(heads, (item[0], item[1].lower(), item[1], number))

    to_ask = range(len(feeds))
    while len(releases) < n:
        for number in to_ask:
            ask(number)
        if not heads:
            break
        time, _, id, number = heappop(heads)
        if id not in seen:
            seen.add(id)
            releases.append(id)
        to_ask = [number]
    return releases, taken
