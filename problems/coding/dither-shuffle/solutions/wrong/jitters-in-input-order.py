# ---
# idea: hands out the jitters in the order of the input instead of the shuffled one
# mistake: draws-out-of-order
# must_fail: ["a long list of draws"]
# messages:
#   nudge: "Which track gets the first jitter of its artist?"
#   pointer: "After the shuffle the tracks stand in a new order. Which order do your jitters follow?"
#   name: "Draws: jitters are drawn for the places 0, 1, 2 and so on, after the shuffle."
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
        jitter_of = {index: ((rand() - 0.5) * 0.2) / n for index in sorted(own)}
        for place, index in enumerate(own):
            position = (offset + place / n) + jitter_of[index]
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
