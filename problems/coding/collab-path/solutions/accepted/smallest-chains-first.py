# ---
# idea: search from a; each artist discovers its new partners in order, so chains leave the queue by length and then by order
# cost: O(c + p log p) time for c credits and p artists, O(c) memory; each track is opened once
# ---
from collections import defaultdict, deque


def collab_path(credits: dict[str, list[str]], a: str, b: str) -> list[str]:
    tracks_of: dict[str, list[str]] = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a not in tracks_of:
        return []

    unopened = dict(credits)
    found_by: dict[str, str | None] = {a: None}
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
