# ---
# idea: compares whole chains as one text
# mistake: text-order
# must_fail: ["a name that begins like another"]
# messages:
#   nudge: "Compare the chains [a, anz, c] and [a, an, zz]: which one is smaller?"
#   pointer: "You join the artists of a chain before you compare. A short name then runs into the next one."
#   name: "Text order: compare chains artist by artist; an is smaller than anz whatever follows."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a not in tracks_of or b not in tracks_of:
        return []
    steps = {b: 0}
    queue = deque([b])
    while queue:
        artist = queue.popleft()
        for track in tracks_of[artist]:
            for partner in credits[track]:
                if partner not in steps:
                    steps[partner] = steps[artist] + 1
                    queue.append(partner)
    if a not in steps:
        return []
    best = {b: [b]}
    for artist in steps:
        if artist == b:
            continue
        nearer = {p for track in tracks_of[artist] for p in credits[track] if steps[p] == steps[artist] - 1}
        best[artist] = min(([artist, *best[p]] for p in nearer), key="".join)
    return best[a]
