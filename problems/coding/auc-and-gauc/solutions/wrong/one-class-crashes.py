# ---
# idea: divides by the number of pairs without asking whether there is one
# mistake: empty-input
# must_fail: [one user never clicks, no rows, one impression, only positives, only negatives, "both classes, but not within a user", a busy user of one class, user ids that differ in case]
# messages:
#   nudge: "What do you divide by, and can it be 0?"
#   pointer: "Call your function with an empty log, then with positives only."
#   name: "Without a pair there is a division by zero. Return nothing before dividing."
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
    return wins / (positives * below)


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
