# ---
# idea: "adds up the counts and the roots of all seeds and divides once"
# mistake: wrong-order-of-steps
# must_fail: ["the sum, not the mean or the best", "seeds that share playlists", "a hundred seeds"]
# messages:
#   nudge: "How many fractions make the score of a track that is near to two seeds?"
#   pointer: "Try two seeds, one track, and shrink 1000."
#   name: "Numerators and denominators are added up before the division. Divide for each seed, then add the quotients."
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

    parts_of: dict[str, list[tuple[int, float]]] = {}
    for seed, shared in beside.items():
        for track, both in shared.items():
            parts_of.setdefault(track, []).append((both, sqrt(playlists_with[seed] * playlists_with[track])))
    score_of = {
        track: sum(both for both, _ in parts) / (sum(root for _, root in parts) + shrink)
        for track, parts in parts_of.items()
    }

    # equal scores may differ in their last digits
    return nsmallest(n, score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))
