# ---
# idea: spreads the tracks of an artist in the order of the input
# mistake: filter-missing
# must_fail: ["every draw is one half", "three draws in turn", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places"]
# messages:
#   nudge: "Which track of an artist comes first in your result? Always the same one?"
#   pointer: "The recipe has three steps for an artist. Which of them draws n - 1 numbers?"
#   name: "A step is missing: shuffle the artist's own tracks before they get their positions."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for own in indices_of.values():
        n = len(own)
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
