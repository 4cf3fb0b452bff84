# ---
# idea: leaves repeats in the list for NDCG
# mistake: duplicates-counted
# must_fail: ["a hit on the second page, after a repeat", a hit twice among the first, a repeat keeps a hit out of the first places, a repeat does not let entry 501 in]
# messages:
#   nudge: "What is the rank of an entry that follows a repeat?"
#   pointer: "Try [x, x, a] with one hit."
#   name: "Repeats take ranks and earn gains. Remove them for NDCG and close up."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    artists = {artist_of[track] for track in truth} & {artist_of.get(track) for track in top}
    return (len(top & truth) + len(artists) / 4) / len(truth)


def ndcg(rec, truth):
    ranks = [rank for rank, track in enumerate(rec, start=1) if track in truth]
    ideal = range(1, min(CUT, len(truth)) + 1)
    return sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in ideal)


def clicks(rec, truth):
    return next((place // PAGE for place, track in enumerate(rec) if track in truth), NO_HIT)


def playlist_score(rec, truth, artist_of):
    if not truth:
        return 0.0, 0.0, NO_HIT
    shown = rec[:CUT]
    return r_precision(shown, truth, artist_of), ndcg(shown, truth), clicks(shown, truth)
