# ---
# idea: "adds shrink below the root"
# mistake: wrong-weight
# must_fail: ["four playlists", "the largest shrink", "a fractional shrink"]
# messages:
#   nudge: "What exactly stands below the root?"
#   pointer: "For b of the first example the denominator is 3 + 1."
#   name: "Shrink is added before the root is taken. Add it afterwards."
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
            similarity = both / sqrt(playlists_with[seed] * playlists_with[track] + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
