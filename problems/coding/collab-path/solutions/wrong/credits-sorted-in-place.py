# ---
# idea: sorts the lists of the credits in place
# mistake: input-mutated
# must_fail: ["two ways of equal length", "short before small", "partners on one track", "first and last of a long list", "the two guests of a track", "the first difference decides", "the smallest partner is on the second track", "a chain of six", "capitals come first", "10 before 2", "signs have their place", "a name that begins like another"]
# messages:
#   nudge: "What do the credits look like after your function has returned?"
#   pointer: "list.sort() changes the list of the caller."
#   name: "Input mutated: sort a copy, or sort only the partners that you have collected yourself."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        artists.sort()
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
    return chain[::-1]
