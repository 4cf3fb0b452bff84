# ---
# idea: one pass over the playlists that counts every track and, in playlists with a seed, every track beside that seed
# cost: O(entries + playlists with a seed · their length · their seeds) time, O(tracks + pairs with a seed) memory
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
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
