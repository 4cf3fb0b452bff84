# ---
# idea: gives GAUC 0 when no user has both classes
# mistake: missing-taken-as-zero
# must_fail: [no rows, one impression, only positives, only negatives, "both classes, but not within a user"]
# messages:
#   nudge: "What is the mean over no users?"
#   pointer: "Try a user with positives only and one with negatives only."
#   name: "GAUC is 0 when nobody has both classes. It is nothing: 0 would mean that every pair is lost."
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
    return whole, weighted / impressions if impressions else 0.0
