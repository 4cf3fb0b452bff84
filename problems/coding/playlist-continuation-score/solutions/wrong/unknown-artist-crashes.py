# ---
# idea: looks up the artist of every recommended track
# mistake: unknown-id
# must_fail: ["a hit on the second page, after a repeat", the first hit is off the first page, the first hit ends the first page, a hit behind the first places, one hit at the end of a list longer than the truth, tracks without an artist]
# messages:
#   nudge: "Does every recommended track have an entry in artist_of?"
#   pointer: "Try a list with a track that artist_of does not know."
#   name: "A track without an artist leads to a KeyError. Only tracks of the truth are sure to have one."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    artists = {artist_of[track] for track in truth} & {artist_of[track] for track in top}
    return (len(top & truth) + len(artists) / 4) / len(truth)


def ndcg(rec, truth):
    ranks = [rank for rank, track in enumerate(dict.fromkeys(rec), start=1) if track in truth]
    ideal = range(1, min(CUT, len(truth)) + 1)
    return sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in ideal)


def clicks(rec, truth):
    return next((place // PAGE for place, track in enumerate(rec) if track in truth), NO_HIT)


def playlist_score(rec, truth, artist_of):
    if not truth:
        return 0.0, 0.0, NO_HIT
    shown = rec[:CUT]
    return r_precision(shown, truth, artist_of), ndcg(shown, truth), clicks(shown, truth)
