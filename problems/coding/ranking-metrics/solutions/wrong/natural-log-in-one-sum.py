# ---
# idea: uses the natural logarithm in one of the two sums
# mistake: wrong-weight
# must_fail: [three hits among five, everything right, a short list, one id three times, repeats push a hit beyond the cut, a repeated miss before a hit, "first rank only, hit", more relevant ids than places, k beyond list and truth, the only hit is at rank 2, the only hit is at rank 3, "hits early, one relevant id missing", hits at ranks 1 and 4, all hits after the misses, ids that differ in case]
# messages:
#   nudge: "Is NDCG of a perfect list 1 in your code?"
#   pointer: "Compare the logarithms in the two sums of NDCG."
#   name: "One sum uses the natural logarithm, the other one log2. The base cancels only if it is the same in both."
# ---
from math import log, log2


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
        "ndcg": sum(1 / log(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
