# ---
# idea: divides by all impressions, also those of users without an AUC
# mistake: wrong-denominator
# must_fail: [one user never clicks, "one pair, lost", a busy user of one class, user ids that differ in case]
# messages:
#   nudge: "Whose impressions stand below the line?"
#   pointer: "Try one user with AUC 1 and one who never clicks: can GAUC reach 1 in your code?"
#   name: "The sum is divided by all rows of the log. Only impressions of users with both classes count."
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
    return whole, weighted / impressions if weighted else None
