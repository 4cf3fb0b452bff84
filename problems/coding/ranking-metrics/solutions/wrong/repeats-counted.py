# ---
# idea: leaves repeats in the list
# mistake: duplicates-counted
# must_fail: [three hits among five, one id three times, repeats push a hit beyond the cut, a repeated miss before a hit]
# messages:
#   nudge: "What is recall if one relevant id stands in the list three times?"
#   pointer: "Try [a, a, a] with one relevant id."
#   name: "Repeats count as hits and take ranks. Keep the first place of each id only."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top = recommended[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
