# ---
# idea: looks through all tracks for each artist it visits
# cost: O(artists · credits)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How does your search find the tracks of an artist?"
#   pointer: "For each artist you ask every track whether the artist is on it."
#   name: "Hidden quadratic: turn the map round once, from artist to tracks, before the search."
# ---
from collections import deque


def collab_path(credits, a, b):
    known = {artist for artists in credits.values() for artist in artists}
    if a not in known or b not in known:
        return []
    found_by = {a: None}
    queue = deque([a])
    while queue and b not in found_by:
        artist = queue.popleft()
        partners = set()
        for artists in credits.values():
            if artist in artists:
                partners.update(artists)
        for partner in sorted(one for one in partners if one not in found_by):
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
