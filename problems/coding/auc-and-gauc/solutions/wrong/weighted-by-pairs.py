# ---
# idea: weighs users by their pairs
# mistake: wrong-weight
# must_fail: ["two users, the busier one weighs more", "weights are impressions, not positives", "weights are impressions, not pairs"]
# messages:
#   nudge: "What is the weight of a user with two positives and two negatives?"
#   pointer: "Try such a user beside one with one positive and one negative."
#   name: "All pairs of all users are put together, which weighs a user by pairs. The weight is the number of impressions."
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


def pairs(rows):
    positives = sum(label for _, label in rows)
    return positives * (len(rows) - positives)


def auc_and_gauc(users, labels, scores):
    rows_of = defaultdict(list)
    for user, label, score in zip(users, labels, scores):
        rows_of[user].append((score, label))
    weighted, impressions = 0.0, 0
    for rows in rows_of.values():
        area = auc(rows)
        if area is not None:
            weighted += area * pairs(rows)
            impressions += pairs(rows)
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
