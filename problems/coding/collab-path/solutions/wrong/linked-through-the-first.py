# ---
# idea: links the first artist of a track with the others, and these not with each other
# mistake: first-item-only
# must_fail: ["the two guests of a track"]
# messages:
#   nudge: "Three artists share a track. How many pairs of partners are that?"
#   pointer: "Look at the two guests of a track: can your search step from one to the other?"
#   name: "First item only: all artists of a track are partners of one another."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    partners = defaultdict(set)
    for artists in credits.values():
        for artist in artists:
            partners[artist].add(artists[0])
            partners[artists[0]].add(artist)
    if a not in partners or b not in partners:
        return []
    found_by = {a: None}
    queue = deque([a])
    while queue:
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
