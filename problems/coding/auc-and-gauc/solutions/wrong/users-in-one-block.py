# ---
# idea: takes neighbouring rows of one user for all of that user's rows
# mistake: unsorted-input-assumed
# must_fail: ["two users, the busier one weighs more", one user never clicks, users take turns]
# messages:
#   nudge: "Do all rows of a user stand together?"
#   pointer: "Let two users take turns in the log."
#   name: "Rows are grouped without being sorted, so one user becomes many. Gather the rows in a map."
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
    rows_of = {}
    for number, (user, block) in enumerate(groupby(zip(users, labels, scores), key=itemgetter(0))):
        rows_of[user, number] = [(score, label) for _, label, score in block]
    weighted, impressions = 0.0, 0
    for rows in rows_of.values():
        area = auc(rows)
        if area is not None:
            weighted += area * len(rows)
            impressions += len(rows)
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
