# ---
# idea: divides precision by the length of a short list
# mistake: wrong-denominator
# must_fail: [a short list, one id three times, a repeated miss before a hit, k beyond list and truth]
# messages:
#   nudge: "What does your precision say about a list that is shorter than k?"
#   pointer: "Try one right id at k = 10."
#   name: "Precision is divided by the length of the list. The statement divides by k, also when the list is shorter."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    top = list(dict.fromkeys(recommended))[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    return {
        "precision": len(ranks) / len(top) if top else 0.0,
        "recall": len(ranks) / len(relevant),
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
