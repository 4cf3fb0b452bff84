# ---
# idea: rounds the drawn place
# mistake: off-by-one
# must_fail: ["every draw is one half", "a tie at equal positions", "one artist, five draws for five places", "the jitter goes to both sides", "the tie goes by the input, not by the artist", "ana and Ana"]
# messages:
#   nudge: "With which chance is the first place drawn, with which the second?"
#   pointer: "round() gives both ends half the chance of the others."
#   name: "Off by one: int() drops the fraction; together with i + 1 every place has the same chance."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    placed = []
    for own in indices_of.values():
        n = len(own)
        for i in range(n - 1, 0, -1):
            j = round(rand() * i)
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
