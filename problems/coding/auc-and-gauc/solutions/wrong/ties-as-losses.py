# ---
# idea: counts a tie as a lost pair
# mistake: boundary-strict-vs-inclusive
# must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", all scores equal, a user with AUC 0 beside one with AUC 1, two groups of ties, the negative of a tie comes first, the positive of a tie comes first, the largest and the smallest score, a busy user of one class, "three users, three weights"]
# messages:
#   nudge: "What is a pair with equal scores worth?"
#   pointer: "Try a log in which all scores are equal."
#   name: "A tie counts as a loss, so a constant score has AUC 0. It is worth one half."
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
        wins += ones * (below)
        below += zeros
        positives += ones
    return wins / (positives * below) if positives and below else None


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
