# ---
# idea: looks for the place of each track among those placed before
# cost: O(n²)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many tracks does your code pass on the way to the place of a new one?"
#   pointer: "With a hundred thousand tracks the way is fifty thousand tracks long on average."
#   name: "Hidden quadratic: collect first, sort once."
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
            at = 0
            while at < len(placed) and placed[at] < (position, index):
                at += 1
            placed.insert(at, (position, index))
    return [tracks[index][0] for _, index in placed]
