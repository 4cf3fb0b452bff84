# ---
# idea: sorts the partners of each track, one track after the other
# mistake: tie-break
# must_fail: ["the first difference decides", "the smallest partner is on the second track", "a tie in the middle of a long chain", "capitals come first", "10 before 2", "signs have their place", "a name that begins like another"]
# messages:
#   nudge: "An artist has two tracks. Whose partners does your search discover first?"
#   pointer: "You sort inside a track. The smallest partner may be on the second one."
#   name: "Tie: collect the new partners of all tracks of the artist, then sort them together."
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
        for track in tracks_of[artist]:
            for partner in sorted({one for one in unopened.pop(track, ()) if one not in found_by}):
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
