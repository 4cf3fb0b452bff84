# ---
# idea: takes the plain mean over users
# mistake: wrong-weight
# must_fail: ["two users, the busier one weighs more", "weights are impressions, not positives", "weights are impressions, not pairs"]
# messages:
#   nudge: "Does a user with two impressions weigh as much as one with two hundred?"
#   pointer: "In the second example, what are the two AUCs and how many impressions has each user?"
#   name: "All users weigh the same. Weigh each AUC with the number of the user's impressions."
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
            weighted += area
            impressions += 1
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
