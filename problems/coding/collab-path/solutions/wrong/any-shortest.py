# ---
# idea: returns the shortest chain that the order of the input gives
# mistake: tie-break
# must_fail: ["the first difference decides", "the smallest partner is on the second track", "a tie in the middle of a long chain", "capitals come first", "10 before 2", "signs have their place", "a name that begins like another"]
# messages:
#   nudge: "Are there other chains of the same length as yours?"
#   pointer: "Your search keeps the partner that it happened to meet first, in the order of the input."
#   name: "Tie: of the shortest chains the smallest is asked. Discover partners in order of their names, or choose the smallest on the way from a."
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
        for partner in dict.fromkeys(partner for partner in credited if partner not in found_by):
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
