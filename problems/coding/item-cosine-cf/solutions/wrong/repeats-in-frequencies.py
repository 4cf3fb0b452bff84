# ---
# idea: "counts a track once beside a seed, but every entry of it in its frequency"
# mistake: duplicates-counted
# must_fail: ["four playlists", "a playlist that repeats a track", "a playlist that repeats the seed", "a repeat in a playlist without a seed"]
# messages:
#   nudge: "In how many playlists does d of the first example stand?"
#   pointer: "You take repeats out in one of the two counts. Look at the other one."
#   name: "The frequency counts entries. It is the number of playlists that hold the track, each once."
# ---
from collections import Counter
from heapq import nsmallest
from math import sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    playlists_with: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = {seed: Counter() for seed in seeds}
    for playlist in playlists:
        tracks = set(playlist)
        playlists_with.update(playlist)
        for seed in tracks & beside.keys():
            beside[seed].update(tracks - beside.keys())

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
