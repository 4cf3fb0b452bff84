# ---
# idea: spreads the tracks over n - 1 steps
# mistake: wrong-denominator
# must_fail: ["every draw is one half", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "ana and Ana"]
# messages:
#   nudge: "How far apart are the two tracks of an artist that has only two?"
#   pointer: "place / (n - 1) puts the last track a whole playlist behind the first."
#   name: "Wrong denominator: the step is 1 / n, so that the offset has room."
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
            position = (offset + place / max(1, n - 1)) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
