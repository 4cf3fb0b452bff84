# ---
# idea: draws from all places every time
# mistake: off-by-one
# must_fail: ["one artist, draws near one", "one artist, five draws for five places", "one artist, the middle of each range", "steps of one third", "n is the artist's own number", "one draw after the other"]
# messages:
#   nudge: "How many places are still open when i has come down to 1?"
#   pointer: "You multiply by n in every round."
#   name: "Off by one: multiply by i + 1; places above i are settled."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for own in indices_of.values():
        n = len(own)
        for i in range(n - 1, 0, -1):
            j = int(rand() * n)
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
