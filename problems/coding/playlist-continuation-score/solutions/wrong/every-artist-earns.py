# ---
# idea: gives a quarter for every artist among the first places
# mistake: filter-missing
# must_fail: [one hit and two artists among the first three, nothing in common, only the artist is right, two truth tracks by the artist of one miss, "artists match, one of them twice in the truth", a repeat keeps a hit out of the first places, a wanted artist behind the first places, half of the truth at the top, hits at ranks 2 and 4, an artist of the truth without a recommended track, ids that differ in case]
# messages:
#   nudge: "Which artists are wanted?"
#   pointer: "Try a list whose first artist occurs nowhere in the truth."
#   name: "Artists outside the truth earn a quarter too. Keep only artists of the truth."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    artists = {artist_of[track] for track in top if track in artist_of}
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
