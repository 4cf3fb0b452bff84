# ---
# idea: "leaves equal scores in the order in which they were met"
# mistake: tie-break
# must_fail: ["ties by id", "a cut through a tie", "ties with digits, capitals and small letters"]
# messages:
#   nudge: "In which order do equal scores come?"
#   pointer: "Try one playlist with s, d, c, b and a."
#   name: "Equal scores stay in the order in which the tracks were met. The smaller id comes first."
# ---
from collections import Counter
from heapq import nsmallest
from math import sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    playlists_with: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = {seed: Counter() for seed in seeds}
    for playlist in playlists:
        tracks = list(dict.fromkeys(playlist))
        playlists_with.update(tracks)
        for seed in beside:
            if seed in tracks:
                beside[seed].update(track for track in tracks if track not in beside)

    score_of: dict[str, float] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            similarity = both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
            score_of[track] = score_of.get(track, 0) + similarity

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: -round(item[1], 10))
