# ---
# idea: "recommends the most popular tracks where no seed is known"
# mistake: empty-input
# must_fail: ["no seeds", "only unknown seeds"]
# messages:
#   nudge: "Which tracks share a playlist with a seed when there is no seed?"
#   pointer: "You fall back on popular tracks; does the statement?"
#   name: "Without a known seed the list is empty. A fallback may be wise in a product, but it is not asked for here."
# ---
from collections import Counter
from heapq import nsmallest
from math import sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    playlists_with: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = {seed: Counter() for seed in seeds}
    for playlist in playlists:
        tracks = set(playlist)
        playlists_with.update(tracks)
        for seed in tracks & beside.keys():
            beside[seed].update(tracks - beside.keys())

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    if not score_of:
        score_of = {track: float(count) for track, count in playlists_with.items() if track not in beside}

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
