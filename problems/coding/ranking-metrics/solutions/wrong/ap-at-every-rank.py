# ---
# idea: adds the precision at every rank instead of at the hits
# mistake: filter-missing
# must_fail: [three hits among five, a short list, "hits early, one relevant id missing", hits at ranks 1 and 4]
# messages:
#   nudge: "Over which ranks do you add the precision?"
#   pointer: "Try a hit at rank 1 followed by misses."
#   name: "Precision is added at every rank. AP adds it only at the ranks that hold a hit."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top = list(dict.fromkeys(recommended))[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    hits, average = 0, 0.0
    for rank, track in enumerate(top, start=1):
        hits += track in relevant
        average += hits / rank
    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": average / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
