# ---
# idea: draws the offset before the inner shuffle
# mistake: draws-out-of-order
# must_fail: ["three draws in turn", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places"]
# messages:
#   nudge: "What does an artist draw first?"
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
        offset = rand() / n
        for i in range(n - 1, 0, -1):
            j = int(rand() * (i + 1))
            own[i], own[j] = own[j], own[i]
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
