# ---
# idea: removes repeats for all three metrics
# mistake: wrong-reference-point
# must_fail: ["a hit on the second page, after a repeat", a repeat keeps a hit out of the first places]
# messages:
#   nudge: "Which of the three metrics removes repeats?"
#   pointer: "Follow the third example: at which place does the hit stand, and at which rank?"
#   name: "Repeats are removed for R-precision and clicks as well. There they keep their places; only NDCG closes the gaps."
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
    return next((place // PAGE for place, track in enumerate(rec) if track in truth), NO_HIT)


def playlist_score(rec, truth, artist_of):
    if not truth:
        return 0.0, 0.0, NO_HIT
    shown = list(dict.fromkeys(rec[:CUT]))
    return r_precision(shown, truth, artist_of), ndcg(shown, truth), clicks(shown, truth)
