# ---
# idea: starts every artist at 0
# mistake: filter-missing
# must_fail: ["every draw is one half", "three draws in turn", "all artists differ, the offset decides", "the jitter decides", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "before the beginning", "after the end", "one draw after the other"]
# messages:
#   nudge: "Where does the first track of every artist stand?"
#   pointer: "Without an offset all artists begin together, at 0."
#   name: "A step is missing: draw one offset for each artist and add it to all its positions."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for own in indices_of.values():
        n = len(own)
        for i in range(n - 1, 0, -1):
            j = int(rand() * (i + 1))
            own[i], own[j] = own[j], own[i]
        offset = 0
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
