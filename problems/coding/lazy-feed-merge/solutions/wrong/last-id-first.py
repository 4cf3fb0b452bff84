# ---
# idea: puts the larger id first at the same time
# mistake: tie-break
# must_fail: ["same time, ids decide", "two releases at one moment", "all at time 0", "the last feed goes on alone", "capitals come first", "r10 before r2", "signs have their place", "a repeat just before the last release"]
# messages:
#   nudge: "Two items have the same time. Which comes first?"
#   pointer: "Look at the second example: crow and dove."
#   name: "Tie: the smaller id comes first."
# ---
def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = {}
    releases = {}
    to_ask = range(len(feeds))
    while len(releases) < n:
        for number in to_ask:
            item = next(feeds[number], None)
            if item is not None:
                taken[number] += 1
                heads[number] = item
        if not heads:
            break
        earliest = min(time for time, _ in heads.values())
        number = max((one for one in heads if heads[one][0] == earliest), key=lambda one: heads[one][1])
        releases[heads.pop(number)[1]] = None
        to_ask = [number]
    return list(releases), taken
