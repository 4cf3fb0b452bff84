# ---
# idea: "counts frequencies in the playlists with a seed only"
# mistake: input-ignored
# must_fail: ["popular outside", "a hit and a neighbour", "no shrink"]
# messages:
#   nudge: "Which playlists count for the frequency of a track?"
#   pointer: "In the second example h stands in two playlists without s."
#   name: "Only playlists with a seed are counted. A track's frequency is taken over all playlists."
# ---
from collections import Counter
from heapq import nsmallest
from math import sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    playlists_with: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = {seed: Counter() for seed in seeds}
    for playlist in playlists:
        tracks = set(playlist)
        if tracks & beside.keys():
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
