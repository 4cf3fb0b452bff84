# ---
# idea: divides AP by k, however few ids are relevant
# mistake: wrong-denominator
# must_fail: [three hits among five, a short list, one id three times, repeats push a hit beyond the cut, a repeated miss before a hit, k beyond list and truth, the only hit is at rank 2, the only hit is at rank 3, hits at ranks 1 and 4, all hits after the misses]
# messages:
#   nudge: "Can a perfect list reach an AP of 1 in your code?"
#   pointer: "Try one relevant id at rank 1 and k = 10."
#   name: "AP is divided by k even if fewer ids are relevant. Divide by min(k, R)."
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
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / k,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
