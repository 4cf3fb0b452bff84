# ---
# idea: adds a quarter for every track by a wanted artist
# mistake: duplicates-counted
# must_fail: ["everything found, one artist", two misses by one wanted artist, a repeat does not let entry 501 in, more hits than the cut lets through]
# messages:
#   nudge: "What is counted by quarters, tracks or artists?"
#   pointer: "Try two tracks by one wanted artist."
#   name: "Every track by a wanted artist earns a quarter. Count each artist once."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    wanted = {artist_of[track] for track in truth}
    artists = [track for track in top if artist_of.get(track) in wanted]
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
