# ---
# idea: divides AP by the number of relevant ids, whatever k is
# mistake: wrong-denominator
# must_fail: ["first rank only, hit", more relevant ids than places]
# messages:
#   nudge: "Can a perfect list reach an AP of 1 in your code?"
#   pointer: "Try k = 2 with five relevant ids and two hits."
#   name: "AP is divided by R even if only k places exist. Divide by min(k, R)."
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
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / len(relevant),
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
