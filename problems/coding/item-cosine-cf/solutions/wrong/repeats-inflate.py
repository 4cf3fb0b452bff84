# ---
# idea: "counts every entry of a playlist, repeats included"
# mistake: duplicates-counted
# must_fail: ["a playlist that repeats a track", "a playlist that repeats the seed", "a repeat in a playlist without a seed"]
# messages:
#   nudge: "A playlist holds the same track four times. How many playlists is that?"
#   pointer: "Follow the fourth playlist of the first example, which holds d twice."
#   name: "Repeats inside a playlist are counted. Make a set of each playlist before you count anything."
# ---
from collections import Counter
from heapq import nsmallest
from math import sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    playlists_with: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = {seed: Counter() for seed in seeds}
    for playlist in playlists:
        playlists_with.update(playlist)
        for seed in playlist:
            if seed in beside:
                beside[seed].update(track for track in playlist if track not in beside)

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
