# ---
# idea: counts hits in the first places and artists everywhere
# mistake: cut-ignored
# must_fail: ["a hit on the second page, after a repeat", the first hit is off the first page, the first hit ends the first page, a repeat keeps a hit out of the first places, a hit behind the first places, a wanted artist behind the first places, one hit at the end of a list longer than the truth, hits at ranks 2 and 4]
# messages:
#   nudge: "Where may an artist stand to earn its quarter?"
#   pointer: "Try a list whose third entry is by a wanted artist, with a truth of two tracks."
#   name: "Artists are looked for in the whole list. They count among the first places only, like hits."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    artists = {artist_of[track] for track in truth} & {artist_of.get(track) for track in rec}
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
