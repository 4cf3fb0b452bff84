# ---
# idea: lets the jitter reach a fifth of a step to each side
# mistake: wrong-weight
# must_fail: ["the jitter is not enough", "the jitter just does not reach", "the jitter shrinks with the number of tracks", "a long list of draws"]
# messages:
#   nudge: "How far does the largest jitter move a track?"
#   pointer: "(rand() - 0.5) reaches half a unit to each side."
#   name: "Wrong formula: the factor is 0.2, so the jitter is at most a tenth of a step."
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
            position = (offset + place / n) + ((rand() - 0.5) * 0.4) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
