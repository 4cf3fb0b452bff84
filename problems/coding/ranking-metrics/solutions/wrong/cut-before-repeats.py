# ---
# idea: cuts the list first and removes repeats afterwards
# mistake: wrong-order-of-steps
# must_fail: [three hits among five, repeats push a hit beyond the cut]
# messages:
#   nudge: "Which of the two preparations do you do first?"
#   pointer: "Follow the first example: which id is at rank 5?"
#   name: "The list is cut before repeats are removed, so it comes out too short. Remove repeats first."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top = list(dict.fromkeys(recommended[:k]))
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
