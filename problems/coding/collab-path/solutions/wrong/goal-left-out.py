# ---
# idea: returns the chain without its last artist
# mistake: last-item-lost
# must_fail: ["two ways of equal length", "short before small", "partners on one track", "first and last of a long list", "the two guests of a track", "against the order of the credits", "the first difference decides", "the smallest partner is on the second track", "the smallest partner is a dead end", "the smallest partner is a detour", "a tie in the middle of a long chain", "many tracks make no shorter chain"]
# messages:
#   nudge: "With whom does a chain end?"
#   pointer: "Your walk stops one step before b."
#   name: "Last item lost: the chain holds both ends."
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
        return []

    chain = [a]
    while chain[-1] != b:
        nearer = steps[chain[-1]] - 1
        partners = (partner for track in tracks_of[chain[-1]] for partner in credits[track])
        chain.append(min(partner for partner in partners if steps[partner] == nearer))
    return chain[:-1] or chain
