# ---
# idea: "takes scores for equal that differ in the fourth digit"
# mistake: float-equality
# must_fail: ["a difference in the fifth digit"]
# messages:
#   nudge: "Up to which difference are two scores equal?"
#   pointer: "0.2041 and 0.20415 are different."
#   name: "Scores are rounded too coarsely before they are compared. Only differences of at most 1e-10 are rounding."
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

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 4), item[0]))
