# ---
# idea: takes the ideal list over all relevant ids, beyond k
# mistake: wrong-ideal
# must_fail: ["first rank only, hit", more relevant ids than places]
# messages:
#   nudge: "How long may the best list be?"
#   pointer: "Try k = 2 with five relevant ids and two hits."
#   name: "The ideal sum runs beyond the cut. Stop at min(k, R)."
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
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, len(relevant) + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
