# ---
# idea: goes through the whole log once for each user
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How do you find the rows of one user?"
#   pointer: "With 20,000 users, how often is the first row of the log looked at?"
#   name: "The log is filtered once per user. Gather the rows of all users in one pass, in a map."
# ---
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
    for wanted in set(users):
        rows_of[wanted] = [(score, label) for user, label, score in zip(users, labels, scores) if user == wanted]
    weighted, impressions = 0.0, 0
    for rows in rows_of.values():
        area = auc(rows)
        if area is not None:
            weighted += area * len(rows)
            impressions += len(rows)
    whole = auc(list(zip(scores, labels)))
    return whole, weighted / impressions if impressions else None
