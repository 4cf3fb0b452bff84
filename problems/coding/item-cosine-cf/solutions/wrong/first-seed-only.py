# ---
# idea: "looks at the first seed"
# mistake: first-item-only
# must_fail: ["the sum, not the mean or the best", "a hundred seeds", "one good and two fair seeds"]
# messages:
#   nudge: "How many seeds does your answer depend on?"
#   pointer: "Follow the third example: both s and t are known."
#   name: "Only the first seed is looked at. Add up the similarities to all of them."
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
    for seed, shared in list(beside.items())[:1]:
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
