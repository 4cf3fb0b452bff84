# ---
# idea: keeps one position for each id
# mistake: duplicates-collapsed
# must_fail: ["a track listed twice", "one id, two artists"]
# messages:
#   nudge: "May an id stand in the playlist twice?"
#   pointer: "A dictionary with the ids as keys forgets something."
#   name: "Duplicates collapsed: every entry of the playlist is placed; tell entries apart by their index."
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
    position_of = {}
    for position, index in placed:
        position_of[tracks[index][0]] = (position, index)
    return sorted(position_of, key=position_of.get)
