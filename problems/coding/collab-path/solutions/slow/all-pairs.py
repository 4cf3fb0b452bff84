# ---
# idea: builds an edge for every pair of artists of a track
# cost: O(sum of the squares of the track sizes)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many pairs of partners does a track of twenty thousand artists make?"
#   pointer: "Your graph holds an edge for every pair of a track."
#   name: "Hidden quadratic: do not build pairs. Let tracks be nodes as well: from artist to track to artist, and open each track once."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    partners = defaultdict(set)
    for artists in credits.values():
        for artist in artists:
            partners[artist].update(artists)
    if a not in partners or b not in partners:
        return []
    found_by = {a: None}
    queue = deque([a])
    while queue and b not in found_by:
        artist = queue.popleft()
        for partner in sorted(one for one in partners[artist] if one not in found_by):
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
