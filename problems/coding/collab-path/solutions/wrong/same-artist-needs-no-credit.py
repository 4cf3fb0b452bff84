# ---
# idea: answers for equal artists before it looks at the credits
# mistake: unknown-id
# must_fail: ["the same artist, never credited", "no credits at all, the same artist"]
# messages:
#   nudge: "Both ends are the same artist, and nobody has ever credited it. What is the answer?"
#   pointer: "Your first line returns before the credits are read."
#   name: "Unknown artist: an artist without a credit has no chain, not even to itself."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    if a == b:
        return [a]
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
        return []

    chain = [a]
    while chain[-1] != b:
        nearer = steps[chain[-1]] - 1
        partners = (partner for track in tracks_of[chain[-1]] for partner in credits[track])
        chain.append(min(partner for partner in partners if steps[partner] == nearer))
    return chain
