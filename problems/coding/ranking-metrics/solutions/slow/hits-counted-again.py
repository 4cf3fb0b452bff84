# ---
# idea: counts the hits up to each rank afresh
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does the precision at one rank cost in your code?"
#   pointer: "At rank 1,000, how many of the ids do you look at again?"
#   name: "Hits up to a rank are counted from the start every time. Carry a running number of hits."
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
        "ap": sum(sum(track in relevant for track in top[:rank]) / rank for rank in ranks) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
