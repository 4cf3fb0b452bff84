# ---
# idea: gives the quarter only to artists of tracks that are not hits
# mistake: wrong-weight
# must_fail: [one hit and two artists among the first three, "everything found, each artist once", "everything found, one artist", "artists match, one of them twice in the truth", a hit twice among the first, a list shorter than the truth, half of the truth at the top, hits at ranks 2 and 4, tracks without an artist, an artist of the truth without a recommended track, more hits than the cut lets through]
# messages:
#   nudge: "Does a hit also bring its artist's quarter?"
#   pointer: "In the first example, which artists stand among the first three entries, and which of them does your code count?"
#   name: "Artists of hits are left out. The quarter goes to every artist of the truth among the first places, whether its track is a hit or not."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    artists = {artist_of[track] for track in truth} & {artist_of.get(track) for track in top - truth}
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
