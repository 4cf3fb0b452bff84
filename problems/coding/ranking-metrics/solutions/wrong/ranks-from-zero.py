# ---
# idea: takes the index of the first hit for its rank
# mistake: off-by-one
# must_fail: [repeats push a hit beyond the cut, a repeated miss before a hit, the only hit is at rank 2, the only hit is at rank 3, all hits after the misses, ids that differ in case]
# messages:
#   nudge: "Is the first rank 0 or 1?"
#   pointer: "Try a list whose only hit is at rank 2. What is the reciprocal rank?"
#   name: "Ranks start at 1. Here the reciprocal rank is taken from an index that starts at 0."
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
        "mrr": 1 / max(1, ranks[0] - 1) if ranks else 0.0,
    }
