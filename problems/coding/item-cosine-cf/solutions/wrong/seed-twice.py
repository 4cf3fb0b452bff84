# ---
# idea: "adds the similarities of a seed as often as it is named"
# mistake: double-counting
# must_fail: ["two seeds, one of them named twice and one unknown"]
# messages:
#   nudge: "How often does a seed count that is named twice?"
#   pointer: "Follow the third example: s is named twice."
#   name: "Every mention of a seed adds its similarities. Go through the different seeds."
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
    for seed in seeds:
        for track, both in beside[seed].items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
