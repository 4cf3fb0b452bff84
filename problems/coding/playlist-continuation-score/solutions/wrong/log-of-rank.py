# ---
# idea: discounts by log2(rank), from rank 2 on
# mistake: off-by-one
# must_fail: [one hit and two artists among the first three, "a hit on the second page, after a repeat", the first hit is off the first page, the first hit ends the first page, "artists match, one of them twice in the truth", a hit twice among the first, a repeat keeps a hit out of the first places, a hit behind the first places, a list shorter than the truth, half of the truth at the top, one hit at the end of a list longer than the truth, hits at ranks 2 and 4, tracks without an artist, an artist of the truth without a recommended track, the only hit at the last place that counts, a repeat does not let entry 501 in]
# messages:
#   nudge: "What do ranks 1 and 2 earn in your code?"
#   pointer: "Try a list whose only hit is at rank 2."
#   name: "The discount is log2(rank), so ranks 1 and 2 earn the same. Use log2(rank + 1)."
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
    return sum(1 / max(1, log2(rank)) for rank in ranks) / sum(1 / max(1, log2(rank)) for rank in ideal)


def clicks(rec, truth):
    return next((place // PAGE for place, track in enumerate(rec) if track in truth), NO_HIT)


def playlist_score(rec, truth, artist_of):
    if not truth:
        return 0.0, 0.0, NO_HIT
    shown = rec[:CUT]
    return r_precision(shown, truth, artist_of), ndcg(shown, truth), clicks(shown, truth)
