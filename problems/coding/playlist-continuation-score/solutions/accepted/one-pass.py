# ---
# idea: one pass over the places keeps place and rank apart and gathers all three at once
# cost: O(|truth| + 500) time and memory
# ---
from math import log2


def playlist_score(rec, truth, artist_of):
    wanted_artists = {artist_of[track] for track in truth}
    found_artists = set()
    seen = set()
    hits, gain, clicks = 0, 0.0, 51
    for place, track in enumerate(rec[:500]):
        in_top = place < len(truth)
        if in_top and artist_of.get(track) in wanted_artists:
            found_artists.add(artist_of[track])
        if track in seen:
            continue
        seen.add(track)
        if track not in truth:
            continue
        gain += 1 / log2(len(seen) + 1)
        hits += in_top
        clicks = min(clicks, place // 10)
    if not truth:
        return 0.0, 0.0, clicks
    ideal = sum(1 / log2(rank + 2) for rank in range(min(500, len(truth))))
    return (hits + 0.25 * len(found_artists)) / len(truth), gain / ideal, clicks
