# ---
# idea: divides by the impressions of valid users without asking whether there are any
# mistake: empty-input
# must_fail: [no rows, one impression, only positives, only negatives, "both classes, but not within a user"]
# messages:
#   nudge: "What do you divide by, and can it be 0?"
#   pointer: "Try a log in which no user has both classes."
#   name: "Without a user that has both classes GAUC is a division by zero. Return nothing for it."
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
    return whole, weighted / impressions
