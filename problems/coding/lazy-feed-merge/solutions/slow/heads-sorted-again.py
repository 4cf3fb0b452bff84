# ---
# idea: sorts the heads again after each release
# cost: O((n + repeats) · k log k)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How much changes among the heads from one release to the next?"
#   pointer: "You sort all heads although one of them is new."
#   name: "Hidden quadratic: a heap puts one new head into its place in O(log k)."
# ---
def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    heads = []
    releases = {}
    to_ask = range(len(feeds))
    while len(releases) < n:
        for number in to_ask:
            item = next(feeds[number], None)
            if item is not None:
                taken[number] += 1
                heads.append((*item, number))
        if not heads:
            break
        heads.sort(reverse=True)
        _, id, number = heads.pop()
        releases[id] = None
        to_ask = [number]
    return list(releases), taken
