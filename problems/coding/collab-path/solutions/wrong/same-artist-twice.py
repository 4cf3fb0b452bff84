# ---
# idea: lists an artist twice when both ends are the same
# mistake: empty-input
# must_fail: ["the same artist", "the same artist, solo"]
# messages:
#   nudge: "How many artists are in the chain from ana to ana?"
#   pointer: "Your code adds b at the end without asking whether it is there already."
#   name: "The smallest chain: when a and b are the same credited artist, the chain is that artist, once."
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
    found_by = {a: None}
    queue = deque([a])
    while queue and b not in found_by:
        artist = queue.popleft()
        credited = (partner for track in tracks_of[artist] for partner in unopened.pop(track, ()))
        for partner in sorted({partner for partner in credited if partner not in found_by}):
            found_by[partner] = artist
            queue.append(partner)
    if b not in found_by:
        return []

    chain = []
    artist = b
    while artist is not None:
        chain.append(artist)
        artist = found_by[artist]
    return chain[::-1] if a != b else [a, b]
