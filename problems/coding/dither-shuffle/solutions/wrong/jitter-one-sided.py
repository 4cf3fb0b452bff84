# ---
# idea: moves tracks to later places only
# mistake: wrong-weight
# must_fail: ["a tie at equal positions", "the jitter goes to both sides", "a long list of draws"]
# messages:
#   nudge: "Can a jitter bring a track forward?"
#   pointer: "A draw of 0 should move a track by a tenth of a step to the front."
#   name: "Wrong formula: subtract 0.5 before you multiply."
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
            position = (offset + place / n) + (rand() * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
