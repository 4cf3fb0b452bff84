# ---
# idea: takes the ideal list over the hits that were found
# mistake: wrong-ideal
# must_fail: [one hit and two artists among the first three, "a hit on the second page, after a repeat", "artists match, one of them twice in the truth", a hit twice among the first, a repeat keeps a hit out of the first places, a hit behind the first places, a list shorter than the truth, half of the truth at the top, tracks without an artist, an artist of the truth without a recommended track, a repeat does not let entry 501 in]
# messages:
#   nudge: "Does NDCG notice a track of the truth that is nowhere in the list?"
#   pointer: "Try a list that starts with two hits of four possible ones."
#   name: "The ideal list has only the hits that were found, so what is missing costs nothing. It has min(|truth|, 500) hits."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    artists = {artist_of[track] for track in truth} & {artist_of.get(track) for track in top}
    return (len(top & truth) + len(artists) / 4) / len(truth)


def ndcg(rec, truth):
    ranks = [rank for rank, track in enumerate(dict.fromkeys(rec), start=1) if track in truth]
    ideal = range(1, max(1, len(ranks)) + 1)
    return sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in ideal)


def clicks(rec, truth):
    return next((place // PAGE for place, track in enumerate(rec) if track in truth), NO_HIT)


def playlist_score(rec, truth, artist_of):
    if not truth:
        return 0.0, 0.0, NO_HIT
    shown = rec[:CUT]
    return r_precision(shown, truth, artist_of), ndcg(shown, truth), clicks(shown, truth)
