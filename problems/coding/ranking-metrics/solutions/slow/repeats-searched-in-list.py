# ---
# idea: searches each id in a list of those seen
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How do you find out that an id has been seen, and what does that cost?"
#   pointer: "How many comparisons does your test make for the last of 200,000 ids?"
#   name: "The test walks through a list for every id. Keep the seen ids in a set, or use dict.fromkeys."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top = []
    for track in recommended:
        if track not in top:
            top.append(track)
    top = top[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
