# ---
# idea: keeps a whole chain in the queue for each artist
# cost: O(artists · length of a chain)
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "What does one entry of your queue cost when the chain is long?"
#   pointer: "Each entry copies the chain of the artist before it."
#   name: "Repeated work: remember only who found whom, and put the chain together once, at the end."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a not in tracks_of:
        return []

    unopened = dict(credits)
    found = {a}
    queue = deque([[a]])
    while queue:
        chain = queue.popleft()
        artist = chain[-1]
        if artist == b:
            return chain
        credited = (partner for track in tracks_of[artist] for partner in unopened.pop(track, ()))
        for partner in sorted({partner for partner in credited if partner not in found}):
            found.add(partner)
            queue.append([*chain, partner])
    return []
