# ---
# idea: "divides by the number of playlists that hold either of the two"
# mistake: wrong-denominator
# must_fail: ["no shrink", "a root that is no whole number", "popular outside"]
# messages:
#   nudge: "Which of the well-known similarities is asked for?"
#   pointer: "You divide by f + f - co, which is the size of the union."
#   name: "That is the Jaccard index. The cosine divides by the root of the product of the two frequencies."
# ---
from collections import Counter
from heapq import nsmallest


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
            similarity = both / (playlists_with[seed] + playlists_with[track] - both + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
