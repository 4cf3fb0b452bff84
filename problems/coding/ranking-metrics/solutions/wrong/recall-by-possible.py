# ---
# idea: divides recall by min(k, R)
# mistake: wrong-denominator
# must_fail: ["first rank only, hit", more relevant ids than places]
# messages:
#   nudge: "What is recall when two of five relevant ids are found?"
#   pointer: "Try k = 2 with five relevant ids and two hits."
#   name: "Recall is divided by what could be found in k places. The statement divides by all relevant ids."
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
        "recall": len(ranks) / possible,
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
