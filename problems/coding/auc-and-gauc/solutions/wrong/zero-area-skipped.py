# ---
# idea: skips users whose AUC is 0
# mistake: zero-taken-as-missing
# must_fail: ["two users, the busier one weighs more", "one pair, lost", a user with AUC 0 beside one with AUC 1, the largest and the smallest score, "weights are impressions, not positives", "weights are impressions, not pairs", a busy user of one class]
# messages:
#   nudge: "Is an AUC of 0 the same as no AUC?"
#   pointer: "Try one user with AUC 0 and one with AUC 1."
#   name: "The test for a missing AUC also drops an AUC of 0. Ask whether it is None."
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
        if area:
            weighted += area * len(rows)
            impressions += len(rows)
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
