# ---
# idea: places the tracks at exactly even distances
# mistake: filter-missing
# must_fail: ["three draws in turn", "all artists differ, the offset decides", "the jitter decides", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "before the beginning", "after the end", "one draw after the other", "a long list of draws", "artists draw in order of first appearance"]
# messages:
#   nudge: "How far apart are two tracks of an artist in your result? Always equally far?"
#   pointer: "The recipe draws one more number for each track."
#   name: "A step is missing: every track gets a jitter of its own."
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
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n)
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
