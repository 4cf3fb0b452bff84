# ---
# idea: one pass over the prepared list with a running number of hits
# cost: O(n + k) time, O(n) memory
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    hits, precisions, gain, reciprocal = 0, 0.0, 0.0, 0.0
    seen = set()
    for track in recommended:
        if len(seen) == k:
            break
        if track in seen:
            continue
        seen.add(track)
        rank = len(seen)
        if track in relevant:
            hits += 1
            precisions += hits / rank
            gain += 1 / log2(rank + 1)
            reciprocal = reciprocal or 1 / rank
    possible = min(k, len(relevant))
    ideal = sum(1 / log2(rank + 1) for rank in range(1, possible + 1))
    return {
        "precision": hits / k,
        "recall": hits / len(relevant) if relevant else 0.0,
        "ap": precisions / possible if possible else 0.0,
        "ndcg": gain / ideal if possible else 0.0,
        "mrr": reciprocal,
    }
