# ---
# idea: sorts the given playlist
# mistake: input-mutated
# must_fail: ["every draw is one half", "three draws in turn", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "all artists differ, the offset decides", "the jitter decides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number"]
# messages:
#   nudge: "What does the playlist of the caller look like afterwards?"
#   pointer: "tracks[:] = … writes into the list of the caller."
#   name: "Input mutated: build a new list."
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
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    tracks[:] = [tracks[index] for _, index in placed]
    return [track for track, _ in tracks]
