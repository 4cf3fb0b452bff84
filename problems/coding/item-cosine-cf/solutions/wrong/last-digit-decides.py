# ---
# idea: "compares the scores to their last digit"
# mistake: float-equality
# must_fail: ["equal sums in another order of adding", "equal scores from different counts"]
# messages:
#   nudge: "Is (1 + 2) + 3 always the same floating-point number as (3 + 2) + 1?"
#   pointer: "Print the two scores of the failing case with 17 digits."
#   name: "Rounding errors decide between equal scores. Scores at most 1e-10 apart are equal: round them for the order."
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

    return nsmallest(n, score_of.items(), key=lambda item: (-item[1], item[0]))
