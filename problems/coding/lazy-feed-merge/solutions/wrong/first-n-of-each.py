# ---
# idea: takes n items of each feed and sorts these
# mistake: unbounded-state
# must_fail: ["multiples of two and of three", "one feed, repeats in it", "n counts releases, not items", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
# messages:
#   nudge: "You want ten releases from ten thousand feeds. How many items do you take?"
#   pointer: "n items of each feed are more than needed, and with repeats they may be too few."
#   name: "More taken than needed: one look-ahead for each feed is enough."
# ---
from itertools import islice


def merge_feeds(feeds, n):
    lists = [list(islice(feed, n)) for feed in feeds]
    items = sorted(item for items in lists for item in items)
    releases = list(dict.fromkeys(id for _, id in items))[:n]
    return releases, [len(items) for items in lists]
