# ---
# idea: counts users of one class with 0.5
# mistake: filter-missing
# must_fail: [one user never clicks, one impression, only positives, only negatives, "both classes, but not within a user", user ids that differ in case]
# messages:
#   nudge: "Which users take part in GAUC?"
#   pointer: "Try one user with both classes and AUC 1, and one who never clicks."
#   name: "Users of one class pull the mean towards 0.5. They take no part, neither above nor below the line."
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
        weighted += (0.5 if area is None else area) * len(rows)
        impressions += len(rows)
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
