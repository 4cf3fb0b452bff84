# ---
# idea: looks at the heads of all feeds for each release
# cost: O((n + repeats) · k)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many heads does your code look at to find the next release?"
#   pointer: "Of ten thousand heads only one has changed since the last release."
#   name: "Hidden quadratic: O(n · k). A heap gives the earliest head in O(log k)."
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
        number = min(heads, key=heads.get)
        releases[heads.pop(number)[1]] = None
        to_ask = [number]
    return list(releases), taken
