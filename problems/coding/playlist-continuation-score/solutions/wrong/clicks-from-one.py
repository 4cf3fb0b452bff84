# ---
# idea: divides the place counted from 1 by ten
# mistake: off-by-one
# must_fail: [the first hit ends the first page, the only hit at the last place that counts]
# messages:
#   nudge: "Is place 10 on the first page?"
#   pointer: "Try nine misses and then a hit."
#   name: "The clicks are place / 10 with places from 1, so the last entry of a page belongs to the next. Subtract 1 first."
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
    return next((place // PAGE for place, track in enumerate(rec, start=1) if track in truth), NO_HIT)


def playlist_score(rec, truth, artist_of):
    if not truth:
        return 0.0, 0.0, NO_HIT
    shown = rec[:CUT]
    return r_precision(shown, truth, artist_of), ndcg(shown, truth), clicks(shown, truth)
