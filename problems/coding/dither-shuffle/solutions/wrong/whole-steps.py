# ---
# idea: throws the fraction of the step away
# mistake: filter-missing
# must_fail: ["every draw is one half", "three draws in turn", "a tie at equal positions", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "one draw after the other", "a long list of draws"]
# messages:
#   nudge: "Where does the second of two tracks stand before the jitter?"
#   pointer: "// is a division without a rest."
#   name: "A step has no effect: place // n is 0 for every track. Divide with /."
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
            position = (offset + place // n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
