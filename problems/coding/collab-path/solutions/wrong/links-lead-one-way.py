# ---
# idea: links an artist only with those who are credited after it
# mistake: wrong-direction
# must_fail: ["partners on one track", "first and last of a long list", "against the order of the credits", "a chain of six", "credits stay as they are"]
# messages:
#   nudge: "bo and ana share a track. Is there a way from ana to bo, and one from bo to ana?"
#   pointer: "You store a partner in one direction only."
#   name: "Wrong direction: a shared track links both artists with each other, whatever their order in the list."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    partners = defaultdict(set)
    for artists in credits.values():
        for i, artist in enumerate(artists):
            partners[artist].update(artists[i + 1 :])
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
