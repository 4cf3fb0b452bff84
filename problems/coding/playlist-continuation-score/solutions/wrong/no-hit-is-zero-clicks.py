# ---
# idea: returns 0 clicks when nothing is found
# mistake: missing-taken-as-zero
# must_fail: [nothing in common, only the artist is right, two misses by one wanted artist, two truth tracks by the artist of one miss, a wanted artist behind the first places, no entries, ids that differ in case, the only hit just behind the cut]
# messages:
#   nudge: "Which number of clicks is better, 0 or 49?"
#   pointer: "Try a list without a hit."
#   name: "Without a hit the clicks are 0, the best value there is. It is 51."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    artists = {artist_of[track] for track in truth} & {artist_of.get(track) for track in top}
    return (len(top & truth) + len(artists) / 4) / len(truth)


def ndcg(rec, truth):
    ranks = [rank for rank, track in enumerate(dict.fromkeys(rec), start=1) if track in truth]
    ideal = range(1, min(CUT, len(truth)) + 1)
    return sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in ideal)


def clicks(rec, truth):
    return next((place // PAGE for place, track in enumerate(rec) if track in truth), 0)


def playlist_score(rec, truth, artist_of):
    if not truth:
        return 0.0, 0.0, NO_HIT
    shown = rec[:CUT]
    return r_precision(shown, truth, artist_of), ndcg(shown, truth), clicks(shown, truth)
