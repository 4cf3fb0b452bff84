# ---
# idea: looks at the next track of every artist for each slot
# cost: O(n · a) for a artists
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many tracks does your code look at to fill one slot?"
#   pointer: "Of fifteen thousand heads only one changes from slot to slot."
#   name: "Hidden quadratic: O(n · a). Sort all positions once, or merge the artists with a heap."
# ---
def dither_shuffle(tracks, rand):
    indices_of = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)
    lines = []
    for own in indices_of.values():
        n = len(own)
        for i in range(n - 1, 0, -1):
            j = int(rand() * (i + 1))
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        line = []
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            line.append((position, index))
        lines.append(line[::-1])
    order = []
    while lines:
        next_line = min(lines, key=lambda line: line[-1])
        order.append(tracks[next_line.pop()[1]][0])
        if not next_line:
            lines.remove(next_line)
    return order
