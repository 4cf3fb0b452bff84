# ---
# idea: draws once more in the inner shuffle, for place 0
# mistake: draws-out-of-order
# must_fail: ["three draws in turn", "all artists differ, the offset decides", "the jitter is not enough", "the jitter just does not reach", "the jitter goes to both sides", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "before the beginning", "after the end", "one draw after the other", "a long list of draws"]
# messages:
#   nudge: "How many numbers does the shuffle of a single track draw?"
#   pointer: "Your loop includes i = 0. Nothing moves there, but a number is drawn."
#   name: "Draws: n - 1 for the shuffle, so none for an artist with one track."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for own in indices_of.values():
        n = len(own)
        for i in range(n - 1, -1, -1):
            j = int(rand() * (i + 1))
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
