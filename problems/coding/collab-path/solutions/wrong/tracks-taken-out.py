# ---
# idea: takes opened tracks out of the credits
# mistake: input-mutated
# must_fail: ["two ways of equal length", "short before small", "no chain", "the goal is unknown", "named only as a track", "partners on one track", "first and last of a long list", "the two guests of a track", "against the order of the credits", "the first difference decides", "the smallest partner is on the second track", "the smallest partner is a dead end"]
# messages:
#   nudge: "What do the credits look like after your function has returned?"
#   pointer: "pop on an argument changes the dictionary of the caller."
#   name: "Input mutated: remember the opened tracks in a set of your own, or work on a copy."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a not in tracks_of:
        return []

    unopened = credits
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
    return chain[::-1]
