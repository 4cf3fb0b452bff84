# ---
# idea: shuffles the whole playlist and does not look at the artists
# mistake: input-ignored
# must_fail: ["every draw is one half", "a tie at equal positions", "all artists differ, equal draws", "all artists differ, the offset decides", "the jitter decides", "the jitter is not enough", "the jitter just does not reach", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number"]
# messages:
#   nudge: "Can two tracks of one artist become neighbours in your result?"
#   pointer: "Your code reads the ids. Where does it read the artists?"
#   name: "Input ignored: group the tracks by artist first; each artist is shuffled and spread on its own."
# ---
def dither_shuffle(tracks, rand):
    order = [track for track, _ in tracks]
    for i in range(len(order) - 1, 0, -1):
        j = int(rand() * (i + 1))
        order[i], order[j] = order[j], order[i]
    return order
