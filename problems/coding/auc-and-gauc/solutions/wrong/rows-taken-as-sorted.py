# ---
# idea: takes the rows to come in order of their scores
# mistake: unsorted-input-assumed
# must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", one user never clicks, "both classes, but not within a user", "one pair, lost", a user with AUC 0 beside one with AUC 1, "no ties, out of order", ties inside one class only, scores apart by a rounding error, "negative, tiny and large scores", the largest and the smallest score, "weights are impressions, not positives", "weights are impressions, not pairs", a busy user of one class, users take turns, each user is ranked within, equal rows count each time, "three users, three weights"]
# messages:
#   nudge: "Who has sorted the rows?"
#   pointer: "Reverse the rows of an example: does your number change?"
#   name: "The rows are never sorted. Sort them by score before groups are formed."
# ---
from collections import defaultdict
from itertools import groupby
from operator import itemgetter


def auc(rows):
    wins, below, positives = 0.0, 0, 0
    for _, tied in groupby(rows, key=itemgetter(0)):
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
    return whole, weighted / impressions if impressions else None
