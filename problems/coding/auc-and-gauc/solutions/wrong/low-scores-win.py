# ---
# idea: counts a pair as won when the positive has the lower score
# mistake: wrong-direction
# must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", one user never clicks, "both classes, but not within a user", "one pair, won", "one pair, lost", "no ties, out of order", ties inside one class only, two groups of ties, scores apart by a rounding error, "negative, tiny and large scores", the largest and the smallest score, "weights are impressions, not positives", "weights are impressions, not pairs", a busy user of one class, each user is ranked within, user ids that differ in case, equal rows count each time, "three users, three weights"]
# messages:
#   nudge: "Which end of the sorted list is good?"
#   pointer: "Try one positive with score 0.2 and one negative with score 0.1."
#   name: "Low scores win. A pair is won when the positive has the higher score."
# ---
from collections import defaultdict
from itertools import groupby
from operator import itemgetter


def auc(rows):
    wins, below, positives = 0.0, 0, 0
    for _, tied in groupby(sorted(rows, reverse=True), key=itemgetter(0)):
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
