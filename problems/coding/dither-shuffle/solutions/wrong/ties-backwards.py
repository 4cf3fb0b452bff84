# ---
# idea: puts the later of two equal positions first
# mistake: unstable-order
# must_fail: ["every draw is one half", "a tie at equal positions", "all artists differ, equal draws", "one draw after the other", "the tie goes by the input, not by the artist", "a tie after a change of places"]
# messages:
#   nudge: "Two tracks have the same position. Who is first?"
#   pointer: "Look at d, c, b, a with equal draws: the order of the input has to stay."
#   name: "Unstable order: among equal positions the smaller index comes first."
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
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort(key=lambda one: (one[0], -one[1]))
    return [tracks[index][0] for _, index in placed]
