# ---
# idea: discounts by log2(rank), from rank 2 on
# mistake: wrong-weight
# must_fail: [three hits among five, a short list, repeats push a hit beyond the cut, a repeated miss before a hit, the only hit is at rank 2, the only hit is at rank 3, "hits early, one relevant id missing", hits at ranks 1 and 4, all hits after the misses, ids that differ in case]
# messages:
#   nudge: "What is the gain at ranks 1, 2 and 3 in your code?"
#   pointer: "Try a list whose only hit is at rank 2."
#   name: "The discount is log2(rank), so ranks 1 and 2 count the same. The statement uses log2(rank + 1)."
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
        "ndcg": sum(1 / max(1.0, log2(rank)) for rank in ranks) / sum(1 / max(1.0, log2(rank)) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
