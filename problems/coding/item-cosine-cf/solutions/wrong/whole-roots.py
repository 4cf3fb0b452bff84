# ---
# idea: "takes whole roots"
# mistake: integer-division
# must_fail: ["four playlists", "no shrink", "a root that is no whole number"]
# messages:
#   nudge: "What is √6?"
#   pointer: "Look at c in the first example: 1 / (√6 + 1) is 0.2899."
#   name: "The root loses its fraction. Take the real root."
# ---
from collections import Counter
from heapq import nsmallest
from math import isqrt


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
            similarity = both / (isqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
