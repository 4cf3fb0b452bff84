# ---
# idea: reads the first feed to its end, then the second
# mistake: unsorted-input-assumed
# must_fail: ["multiples of two and of three", "same time, ids decide", "one release wanted", "the same release in every feed", "the same release in every feed, one wanted", "announced again later", "n counts releases, not items", "two releases at one moment", "all at time 0", "the last feed goes on alone", "feeds that do not overlap", "feeds in turns would be wrong"]
# messages:
#   nudge: "The second feed has an older release than the first. When do you see it?"
#   pointer: "You read the feeds one after the other."
#   name: "Not in order: each feed is sorted, all together are not. Compare the heads of all feeds."
# ---
def merge_feeds(feeds, n):
    taken = [0] * len(feeds)
    releases = {}
    for number, feed in enumerate(feeds):
        while len(releases) < n:
            item = next(feed, None)
            if item is None:
                break
            taken[number] += 1
            releases[item[1]] = None
    return list(releases), taken
