# ---
# idea: adds a quarter for every track of the truth whose artist is found
# mistake: wrong-unit-counted
# must_fail: ["everything found, one artist", two truth tracks by the artist of one miss, "artists match, one of them twice in the truth", a repeat does not let entry 501 in, more hits than the cut lets through]
# messages:
#   nudge: "What is counted by quarters, tracks of the truth or artists?"
#   pointer: "Try a truth with two tracks by the same artist, and a miss by that artist."
#   name: "Every truth track by a found artist earns a quarter. Count different artists."
# ---
from math import log2

CUT, PAGE, NO_HIT = 500, 10, 51


def r_precision(rec, truth, artist_of):
    top = set(rec[: len(truth)])
    found = {artist_of.get(track) for track in top}
    artists = [track for track in truth if artist_of[track] in found]
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
