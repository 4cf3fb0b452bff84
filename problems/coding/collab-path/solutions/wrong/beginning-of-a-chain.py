# ---
# idea: returns the start when the goal cannot be reached
# mistake: partial-result
# must_fail: ["no chain", "the goal is unknown", "named only as a track", "solos and empty tracks"]
# messages:
#   nudge: "What does your code return when no chain exists?"
#   pointer: "A chain that does not end at b is no chain to b."
#   name: "Partial result: return an empty list when the search does not reach b."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a not in tracks_of:
        return []

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
        return [a]

    chain = [a]
    while chain[-1] != b:
        nearer = steps[chain[-1]] - 1
        partners = (partner for track in tracks_of[chain[-1]] for partner in credits[track])
        chain.append(min(partner for partner in partners if steps[partner] == nearer))
    return chain
