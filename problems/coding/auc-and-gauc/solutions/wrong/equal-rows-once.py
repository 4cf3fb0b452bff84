# ---
# idea: keeps equal rows of a user once
# mistake: duplicates-collapsed
# must_fail: [ties inside one class only, two groups of ties, equal rows count each time, "three users, three weights"]
# messages:
#   nudge: "What happens to two rows with the same score and label?"
#   pointer: "Try a positive shown twice with the same score."
#   name: "Rows are kept in a set, so equal ones melt together. Each row is an impression of its own."
# ---
from collections import defaultdict
from itertools import groupby
from operator import itemgetter


def auc(rows):
    wins, below, positives = 0.0, 0, 0
    for _, tied in groupby(sorted(rows), key=itemgetter(0)):
        labels = [label for _, label in tied]
        ones = sum(labels)
        zeros = len(labels) - ones
        wins += ones * (below + zeros / 2)
        below += zeros
        positives += ones
    return wins / (positives * below) if positives and below else None


def auc_and_gauc(users, labels, scores):
    rows_of = defaultdict(set)
    for user, label, score in zip(users, labels, scores):
        rows_of[user].add((score, label))
    weighted, impressions = 0.0, 0
    for rows in rows_of.values():
        area = auc(rows)
        if area is not None:
            weighted += area * len(rows)
            impressions += len(rows)
    whole = auc(set(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
