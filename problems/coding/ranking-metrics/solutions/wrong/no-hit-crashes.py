# ---
# idea: takes the first hit without asking whether there is one
# mistake: empty-input
# must_fail: [nothing is recommended, no hit, "first rank only, miss", first hit beyond the cut]
# messages:
#   nudge: "What is the first element of a list of hits that is empty?"
#   pointer: "Try a list without any hit."
#   name: "The first hit is taken from an empty list. Without a hit the reciprocal rank is 0."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top = list(dict.fromkeys(recommended))[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0],
    }
