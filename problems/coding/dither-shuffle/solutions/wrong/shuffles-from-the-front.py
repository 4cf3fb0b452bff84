# ---
# idea: lets the inner shuffle run from the first place to the last
# mistake: draws-out-of-order
# must_fail: ["one artist, draws of zero", "one artist, five draws for five places", "one artist, the middle of each range", "one draw after the other", "a long list of draws"]
# messages:
#   nudge: "Which place is settled by the first draw of a shuffle?"
#   pointer: "Both directions shuffle fairly. Which one does the recipe name?"
#   name: "Draws: i runs from n - 1 down to 1."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for own in indices_of.values():
        n = len(own)
        for i in range(1, n):
            j = int(rand() * (i + 1))
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
