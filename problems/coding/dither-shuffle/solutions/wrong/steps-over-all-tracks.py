# ---
# idea: divides by the number of tracks in the playlist
# mistake: wrong-denominator
# must_fail: ["every draw is one half", "three draws in turn", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "ana and Ana"]
# messages:
#   nudge: "What does n stand for in the recipe?"
#   pointer: "Where does the last track of an artist stand in your result, early or late?"
#   name: "Wrong denominator: n is the artist's own number of tracks."
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
        n = len(tracks)
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
