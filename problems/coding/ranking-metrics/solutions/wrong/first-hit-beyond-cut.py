# ---
# idea: looks for the first hit in the whole list
# mistake: cut-ignored
# must_fail: ["first rank only, miss", first hit beyond the cut]
# messages:
#   nudge: "Which part of the list do you search for the first hit?"
#   pointer: "Try k = 1 with the only hit at rank 2."
#   name: "The reciprocal rank looks beyond the cut. All five metrics see the first k ids only."
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
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": next((1 / rank for rank, track in enumerate(dict.fromkeys(recommended), start=1) if track in relevant), 0.0),
    }
