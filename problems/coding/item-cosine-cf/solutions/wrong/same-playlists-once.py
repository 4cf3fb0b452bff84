# ---
# idea: "throws away playlists that hold the same tracks as another one"
# mistake: duplicates-collapsed
# must_fail: ["the same playlist twice", "the same tracks in another order"]
# messages:
#   nudge: "Two listeners made the same playlist. How many playlists are there?"
#   pointer: "You keep different playlists only."
#   name: "Equal playlists are collapsed. Each one counts; only repeats inside a playlist do not."
# ---
from collections import Counter
from heapq import nsmallest
from math import sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    playlists_with: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = {seed: Counter() for seed in seeds}
    for tracks in {frozenset(playlist) for playlist in playlists}:
        playlists_with.update(tracks)
        for seed in tracks & beside.keys():
            beside[seed].update(tracks - beside.keys())

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
