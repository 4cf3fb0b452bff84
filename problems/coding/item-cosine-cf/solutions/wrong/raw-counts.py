# ---
# idea: "ranks by the number of shared playlists"
# mistake: wrong-weight
# must_fail: ["four playlists", "a hit and a neighbour", "popular outside"]
# messages:
#   nudge: "A hit stands in every playlist. What does it say that it stands beside the seed, too?"
#   pointer: "Compare h and x in the second example: both share two playlists with s."
#   name: "Shared playlists are counted and not divided. Divide by √(f·f) + shrink, or hits win everywhere."
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
            similarity = float(both)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
