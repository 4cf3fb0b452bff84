# ---
# idea: keeps tracks and artists as nodes of one graph, under their plain names
# mistake: grouped-by-label
# must_fail: ["a track called like an artist", "tracks called like their artists"]
# messages:
#   nudge: "A track is called like an artist. What does your graph make of them?"
#   pointer: "Your nodes are texts, and a text does not say whether it is a track or an artist."
#   name: "Grouped by label: keep tracks and artists apart, in two maps or with a mark in the key."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    linked = defaultdict(set)
    artists_known = set()
    for track, artists in credits.items():
        artists_known.update(artists)
        for artist in artists:
            linked[track].add(artist)
            linked[artist].add(track)
    if a not in artists_known or b not in artists_known:
        return []
    steps = {b: 0}
    queue = deque([b])
    while queue:
        node = queue.popleft()
        for other in linked[node]:
            if other not in steps:
                steps[other] = steps[node] + 1
                queue.append(other)
    if a not in steps:
        return []
    path = [a]
    while path[-1] != b:
        two_on = {end for middle in linked[path[-1]] for end in linked[middle] if steps[end] == steps[path[-1]] - 2}
        if not two_on:
            return []
        path.append(min(two_on))
    return path
