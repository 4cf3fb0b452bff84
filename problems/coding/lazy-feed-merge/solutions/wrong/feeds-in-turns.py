# ---
# idea: takes one item of each feed in turn
# mistake: unsorted-input-assumed
# must_fail: ["multiples of two and of three", "same time, ids decide", "one release wanted", "the same release in every feed", "the same release in every feed, one wanted", "announced again later", "announced again much later, in another feed", "two releases at one moment", "all at time 0", "the last feed goes on alone", "feeds that do not overlap", "feeds in turns would be wrong"]
# messages:
#   nudge: "The first feed has five old releases, the second one new one. What comes second?"
#   pointer: "Your feeds take turns, whatever the times are."
#   name: "Not in order: compare the heads of all feeds and take the earliest."
# ---
def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    releases = {}
    open_feeds = list(range(len(feeds)))
    while open_feeds and len(releases) < n:
        for number in list(open_feeds):
            if len(releases) == n:
                break
            item = next(feeds[number], None)
            if item is None:
                open_feeds.remove(number)
                continue
            taken[number] += 1
            releases[item[1]] = None
    return list(releases), taken
