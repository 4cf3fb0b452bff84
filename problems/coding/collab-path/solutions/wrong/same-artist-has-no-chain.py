# ---
# idea: returns no chain when both ends are the same artist
# mistake: empty-input
# must_fail: ["the same artist", "the same artist, solo"]
# messages:
#   nudge: "How many links does a chain of one artist need?"
#   pointer: "Ask for the chain from ana to ana."
#   name: "The smallest chain: when a and b are the same credited artist, the chain is that artist alone."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a == b or a not in tracks_of:
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
