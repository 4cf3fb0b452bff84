# ---
# idea: find the ranks of the hits, then write each metric as its definition
# cost: O(n + k) time, O(n) memory
# ---
from math import fsum, log


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top = list(dict.fromkeys(recommended))[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))

    def discounted(of_ranks):
        return fsum(log(2) / log(rank + 1) for rank in of_ranks)

    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": fsum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": discounted(ranks) / discounted(range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
