# ---
# idea: compares ids without regard to case
# mistake: duplicates-counted
# must_fail: [ids that differ in case]
# messages:
#   nudge: "When are two ids the same?"
#   pointer: "Try T1 in the list and t1 in the truth."
#   name: "Ids are folded to one case. The statement compares character by character."
# ---
from math import log2


def ranking_metrics(recommended, relevant, k):
    if not relevant:
        return dict.fromkeys(("precision", "recall", "ap", "ndcg", "mrr"), 0.0)
    relevant = {track.lower() for track in relevant}
    recommended = [track.lower() for track in recommended]
    top = list(dict.fromkeys(recommended))[:k]
    ranks = [rank for rank, track in enumerate(top, start=1) if track in relevant]
    possible = min(k, len(relevant))
    return {
        "precision": len(ranks) / k,
        "recall": len(ranks) / len(relevant),
        "ap": sum(hits / rank for hits, rank in enumerate(ranks, start=1)) / possible,
        "ndcg": sum(1 / log2(rank + 1) for rank in ranks) / sum(1 / log2(rank + 1) for rank in range(1, possible + 1)),
        "mrr": 1 / ranks[0] if ranks else 0.0,
    }
