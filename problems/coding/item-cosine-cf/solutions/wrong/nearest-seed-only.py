# ---
# idea: "scores a track by its nearest seed"
# mistake: input-ignored
# must_fail: ["the sum, not the mean or the best", "one good and two fair seeds", "a hundred seeds"]
# messages:
#   nudge: "A track is near to three seeds. Does each of them count?"
#   pointer: "Look at h in the third example: it is near to s and to t."
#   name: "Only the largest similarity is kept. Add them up."
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
            score_of[track] = max(score_of.get(track, 0), similarity)

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
