# ---
# idea: gives equal scores different ranks, in the order of the rows
# mistake: tie-break
# must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", all scores equal, two groups of ties, the negative of a tie comes first, the positive of a tie comes first, the largest and the smallest score, a busy user of one class, "three users, three weights"]
# messages:
#   nudge: "Which rank do two rows with the same score get?"
#   pointer: "Swap the two rows of a tie: does your number change?"
#   name: "Equal scores are ranked by their order in the log. They must share a rank, or count one half."
# ---
from collections import defaultdict


def auc(rows):
    ranked = [label for _, label in sorted(rows, key=lambda row: row[0])]
    positives = sum(ranked)
    negatives = len(ranked) - positives
    if not positives or not negatives:
        return None
    rank_sum = sum(rank for rank, label in enumerate(ranked, start=1) if label)
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def auc_and_gauc(users, labels, scores):
    rows_of = defaultdict(list)
    for user, label, score in zip(users, labels, scores):
        rows_of[user].append((score, label))
    weighted, impressions = 0.0, 0
    for rows in rows_of.values():
        area = auc(rows)
        if area is not None:
            weighted += area * len(rows)
            impressions += len(rows)
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
