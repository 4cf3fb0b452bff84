# ---
# idea: "cuts the list and takes the seeds out afterwards"
# mistake: wrong-order-of-steps
# must_fail: ["seeds do not take places", "one track wanted", "seeds that share playlists"]
# messages:
#   nudge: "How many tracks come back when seeds are among the first n?"
#   pointer: "Ask for one track with one seed."
#   name: "Seeds take places of the list before they are removed. Take them out first, then cut."
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
            beside[seed].update(tracks)

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    best = nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
    return [item for item in best if item[0] not in beside]
