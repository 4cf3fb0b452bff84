# ---
# idea: "expects every seed in some playlist"
# mistake: unknown-id
# must_fail: ["two seeds, one of them named twice and one unknown", "only unknown seeds", "no playlists"]
# messages:
#   nudge: "Does every seed stand in a playlist?"
#   pointer: "Follow the third example: nobody has q."
#   name: "A seed without playlists raises an error. It adds nothing."
# ---
from collections import Counter
from heapq import nsmallest
from math import sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    playlists_with: dict[str, int] = {}
    beside: dict[str, Counter[str]] = {seed: Counter() for seed in seeds}
    for playlist in playlists:
        tracks = set(playlist)
        for track in tracks:
            playlists_with[track] = playlists_with.get(track, 0) + 1
        for seed in tracks & beside.keys():
            beside[seed].update(tracks - beside.keys())

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        of_seed = playlists_with[seed]
        for track, both in shared.items():
            similarity = both / (sqrt(of_seed * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
