# ---
# idea: shuffles all artists before it draws the first offset
# mistake: draws-out-of-order
# must_fail: ["the jitter goes to both sides", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places"]
# messages:
#   nudge: "When does the second artist draw for its shuffle?"
#   pointer: "You go through the artists twice."
#   name: "Draws run artist by artist: shuffle, offset and jitters of the first, then the second artist begins."
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
    for own in indices_of.values():
        n = len(own)
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
