# ---
# idea: divides by the number of relevant ids without a look at it
# mistake: empty-input
# must_fail: [nothing is relevant, nothing at all]
# messages:
#   nudge: "Which denominators can be zero?"
#   pointer: "Try an empty set of relevant ids."
#   name: "An empty relevant set divides by zero. The statement gives five zeros."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    top = list(dict.fromkeys(recommended))[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
