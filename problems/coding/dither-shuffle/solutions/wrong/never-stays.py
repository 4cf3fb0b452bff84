# ---
# idea: draws the place from one too few
# mistake: off-by-one
# must_fail: ["every draw is one half", "a tie at equal positions", "one artist, draws near one", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws"]
# messages:
#   nudge: "Can a track keep its place in the inner shuffle?"
#   pointer: "int(rand() * i) never gives i."
#   name: "Off by one: j is int(rand() * (i + 1)), from 0 to i with both included."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for own in indices_of.values():
        n = len(own)
        for i in range(n - 1, 0, -1):
            j = int(rand() * i)
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
