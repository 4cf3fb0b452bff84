# ---
# idea: links artists that stand next to each other in a track's list
# mistake: input-ignored
# must_fail: ["two ways of equal length", "first and last of a long list", "the smallest partner is on the second track"]
# messages:
#   nudge: "Three artists share a track. How many pairs of partners are that?"
#   pointer: "You link the first with the second and the second with the third."
#   name: "Input ignored: all artists of a track are partners of one another, wherever they stand in the list."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    partners = defaultdict(set)
    for artists in credits.values():
        for one, other in zip(artists, artists[1:] or artists):
            partners[one].add(other)
            partners[other].add(one)
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
