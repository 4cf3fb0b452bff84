# ---
# idea: takes user ids that differ in case for one
# mistake: groups-mixed
# must_fail: [user ids that differ in case]
# messages:
#   nudge: "When are two users the same?"
#   pointer: "Try rows of Ana and of ana."
#   name: "User ids are folded to one case. They are compared character by character."
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
        rows_of[user.lower()].append((score, label))
    weighted, impressions = 0.0, 0
    for rows in rows_of.values():
        area = auc(rows)
        if area is not None:
            weighted += area * len(rows)
            impressions += len(rows)
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
