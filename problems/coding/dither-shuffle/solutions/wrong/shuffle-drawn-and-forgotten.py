# ---
# idea: draws for the inner shuffle and changes nothing
# mistake: filter-missing
# must_fail: ["every draw is one half", "three draws in turn", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "one draw after the other", "a long list of draws", "a tie after a change of places"]
# messages:
#   nudge: "Which track of an artist comes first in your result? Always the same one?"
#   pointer: "You draw j. What is done with it?"
#   name: "A step is missing: exchange the tracks at the places i and j."
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
            own[i], own[j] = own[i], own[j]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
