# ---
# idea: uses the same jitter for all artists
# mistake: wrong-weight
# must_fail: ["the jitter shrinks with the number of tracks", "a long list of draws"]
# messages:
#   nudge: "How far may a track move, compared with the distance to the next one of its artist?"
#   pointer: "An artist with fifty tracks has steps of 0.02. And your jitter?"
#   name: "Wrong formula: the jitter is divided by n as well."
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
            position = (offset + place / n) + ((rand() - 0.5) * 0.2)
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
