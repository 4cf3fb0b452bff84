# ---
# idea: draws the jitters before the offset
# mistake: draws-out-of-order
# must_fail: ["three draws in turn", "the jitter is not enough", "the jitter just does not reach", "steps of one third", "n is the artist's own number", "before the beginning", "one draw after the other", "a long list of draws", "ana and Ana"]
# messages:
#   nudge: "What does an artist draw after its shuffle?"
#   pointer: "Write down which draw is used for what in the second example."
#   name: "Draws: first n - 1 for the shuffle, then the offset, then the jitters."
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
        jitters = [((rand() - 0.5) * 0.2) / n for _ in own]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + jitters[place]
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
