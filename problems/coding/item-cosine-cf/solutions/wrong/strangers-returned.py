# ---
# idea: "returns tracks that share no playlist with a seed, with score 0"
# mistake: zero-rows
# must_fail: ["more wanted than there are", "no seeds", "only unknown seeds"]
# messages:
#   nudge: "What is the score of a track that no seed has met?"
#   pointer: "Ask for more tracks than share a playlist with a seed."
#   name: "Tracks of score 0 fill the list. Only tracks that share a playlist with a seed are returned."
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

    score_of: dict[str, float] = dict.fromkeys(playlists_with.keys() - beside.keys(), 0.0)
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
