# ---
# idea: filters the playlist once for every artist
# cost: O(n · a) for a artists
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How does your code find the tracks of an artist?"
#   pointer: "For every artist you read the whole playlist."
#   name: "Hidden quadratic: O(n · a). One pass over the playlist puts every track into the list of its artist."
# ---
def dither_shuffle(tracks, rand):
    artists = dict.fromkeys(artist for _, artist in tracks)
    placed = []
    for artist in artists:
        own = [index for index, (_, by) in enumerate(tracks) if by == artist]
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
