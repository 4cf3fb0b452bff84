# ---
# idea: draws a new offset for every track
# mistake: draws-out-of-order
# must_fail: ["three draws in turn", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places", "ana and Ana"]
# messages:
#   nudge: "How many offsets does an artist with three tracks draw?"
#   pointer: "With an offset of its own each track loses its distance to the others."
#   name: "Draws: one offset for an artist, drawn after its shuffle and before its jitters."
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
        for place, index in enumerate(own):
            offset = rand() / n
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
