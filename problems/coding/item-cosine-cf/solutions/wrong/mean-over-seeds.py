# ---
# idea: "divides the sum by the number of seeds"
# mistake: wrong-denominator
# must_fail: ["the sum, not the mean or the best", "a hundred seeds", "seeds that share playlists"]
# messages:
#   nudge: "Is the score a sum or a mean?"
#   pointer: "Look at h in the third example: two similarities make its score."
#   name: "The sum is divided by the number of seeds. It stays a sum."
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
            score_of[track] = score_of.get(track, 0) + similarity / len(beside)

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
