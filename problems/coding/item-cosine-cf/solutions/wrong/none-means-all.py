# ---
# idea: "takes n = 0 for no limit"
# mistake: zero-taken-as-missing
# must_fail: ["no tracks wanted"]
# messages:
#   nudge: "What does n = 0 ask for?"
#   pointer: "`n or …` takes the other side when n is 0."
#   name: "0 is taken for no limit. It asks for an empty list."
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
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n or len(score_of), score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
