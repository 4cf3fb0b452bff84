# ---
# idea: lets the offset reach over the whole playlist
# mistake: wrong-weight
# must_fail: ["every draw is one half", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "one draw after the other", "a long list of draws", "ana and Ana"]
# messages:
#   nudge: "How large can the offset of an artist with four tracks be?"
#   pointer: "With an offset of 0.9, where does the last of four tracks stand?"
#   name: "Wrong formula: the offset is rand() / n, so the artist's last track stays near the end."
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
        offset = rand()
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
