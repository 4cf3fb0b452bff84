# ---
# idea: "puts the larger of two equal ids first"
# mistake: tie-break
# must_fail: ["four playlists", "ties by id", "a cut through a tie"]
# messages:
#   nudge: "In which order do equal scores come?"
#   pointer: "c and d of the first example are equal."
#   name: "Of equal scores the smaller id comes first. Sorting the pairs in reverse turns the ids round, too."
# ---
from collections import Counter
from heapq import nlargest
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
    return nlargest(n, score_of.items(), key=lambda item: (round(item[1], 10), item[0]))
