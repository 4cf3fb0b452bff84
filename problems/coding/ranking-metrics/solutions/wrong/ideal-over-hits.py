# ---
# idea: takes the ideal list over the hits found
# mistake: wrong-ideal
# must_fail: [three hits among five, a short list, "hits early, one relevant id missing", hits at ranks 1 and 4, ids that differ in case]
# messages:
#   nudge: "What does your NDCG compare the list with?"
#   pointer: "Try two hits at the top while a third relevant id is missing."
#   name: "The ideal list has only the hits that were found, so missing ids cost nothing. Use min(k, R) ranks."
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
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, max(1, len(ranks)) + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
