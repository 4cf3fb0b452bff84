# ---
# idea: looks every artist up without asking whether it is there
# mistake: unknown-id
# must_fail: ["the same artist, never credited", "no credits at all", "no credits at all, the same artist", "the goal is unknown", "named only as a track"]
# messages:
#   nudge: "What if an artist has no credit at all?"
#   pointer: "A dictionary that does not know the key raises an error."
#   name: "Unknown artist: return an empty list when a or b is in no track."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)

    tracks_of = dict(tracks_of)
    steps = {b: 0}
    unopened = dict(credits)
    queue = deque([b])
    while queue:
        artist = queue.popleft()
        for track in tracks_of[artist]:
            for partner in unopened.pop(track, ()):
                if partner not in steps:
                    steps[partner] = steps[artist] + 1
                    queue.append(partner)
    if a not in steps:
        return []

    chain = [a]
    while chain[-1] != b:
        nearer = steps[chain[-1]] - 1
        partners = (partner for track in tracks_of[chain[-1]] for partner in credits[track])
        chain.append(min(partner for partner in partners if steps[partner] == nearer))
    return chain
