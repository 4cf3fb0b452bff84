# ---
# idea: an index from each track to the set of playlists that hold it; co-occurrence is the size of an intersection
# cost: O(entries + candidates · seeds · playlists of a track) time, O(entries) memory
# ---
from collections import defaultdict
from math import fsum, sqrt


def recommend(playlists: list[list[str]], seeds: list[str], n: int, shrink: float) -> list[tuple[str, float]]:
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for number, playlist in enumerate(playlists):
        for track in playlist:
            holders[track].add(number)

    unwanted = set(seeds)
    of_seeds = [holders[seed] for seed in unwanted if seed in holders]
    near = set().union(*of_seeds)
    candidates = {track for number in near for track in playlists[number]} - unwanted

    def score(track: str) -> float:
        mine = holders[track]
        return fsum(len(mine & theirs) / (sqrt(len(mine) * len(theirs)) + shrink) for theirs in of_seeds)

    scored = [(track, score(track)) for track in sorted(candidates)]
    scored.sort(key=lambda pair: round(pair[1], 10), reverse=True)  # stable: equal scores stay in the order of ids
    return scored[:n]
