# ---
# idea: reads all feeds to their ends and sorts
# mistake: unbounded-state
# must_fail: ["multiples of two and of three", "nothing wanted", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
# messages:
#   nudge: "How many items do you take from a feed that never ends?"
#   pointer: "sorted() wants to see everything first."
#   name: "More taken than needed: with an endless feed this never returns. Keep one item of each feed and ask a feed again only when its item is used."
# ---
def merge_feeds(feeds, n):
    lists = [list(feed) for feed in feeds]
    items = sorted(item for items in lists for item in items)
    releases = list(dict.fromkeys(id for _, id in items))[:n]
    return releases, [len(items) for items in lists]
