# ---
# idea: lets the artists draw in order of their names
# mistake: text-order
# must_fail: ["a long list of draws", "artists draw in order of first appearance", "ana and Ana"]
# messages:
#   nudge: "Which artist draws first?"
#   pointer: "Rename the artists. Does the result change?"
#   name: "Order of artists: by first appearance in the input, whatever the names are."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for _, own in sorted(indices_of.items()):
        n = len(own)
        for i in range(n - 1, 0, -1):
            j = int(rand() * (i + 1))
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
