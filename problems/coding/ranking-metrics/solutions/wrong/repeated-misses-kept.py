# ---
# idea: removes repeats of hits only
# mistake: duplicates-counted
# must_fail: [repeats push a hit beyond the cut, a repeated miss before a hit]
# messages:
#   nudge: "Which repeats does your code remove?"
#   pointer: "Try a miss that stands twice before a hit."
#   name: "A repeated miss still takes a rank. Every repeat is removed, hit or not."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top, found = [], set()
    for track in recommended:
        if track in found:
            continue
        if track in relevant:
            found.add(track)
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
