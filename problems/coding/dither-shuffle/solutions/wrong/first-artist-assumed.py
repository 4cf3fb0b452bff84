# ---
# idea: reads the first track before the loop
# mistake: empty-input
# must_fail: ["no tracks"]
# messages:
#   nudge: "What does an empty playlist give?"
#   pointer: "tracks[0] needs a track."
#   name: "Empty input: without tracks the result is an empty list."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {tracks[0][1]: []}
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
    return [tracks[index][0] for _, index in placed]
