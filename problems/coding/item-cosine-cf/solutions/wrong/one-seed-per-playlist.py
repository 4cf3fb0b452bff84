# ---
# idea: "lets a playlist count for the first of its seeds only"
# mistake: first-item-only
# must_fail: ["a playlist with three seeds", "seeds that share playlists", "a hundred seeds"]
# messages:
#   nudge: "A playlist holds two seeds. For which of them does it count?"
#   pointer: "Try one playlist with three seeds and a track."
#   name: "The search ends at the first seed of a playlist. Each seed in it shares this playlist with its tracks."
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
        for seed in beside:
            if seed in tracks:
                beside[seed].update(tracks - beside.keys())
                break

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
