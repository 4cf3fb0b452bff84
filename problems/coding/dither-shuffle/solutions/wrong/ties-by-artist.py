# ---
# idea: keeps equal positions in the order in which they were computed
# mistake: unstable-order
# must_fail: ["a tie at equal positions", "the tie goes by the input, not by the artist", "a tie after a change of places"]
# messages:
#   nudge: "Two tracks have the same position. Who is first?"
#   pointer: "Your sort is stable. In which order did you put the tracks into the list?"
#   name: "Unstable order: the list was filled artist by artist. Sort by (position, index in the input)."
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
    placed.sort(key=lambda one: one[0])
    return [tracks[index][0] for _, index in placed]
