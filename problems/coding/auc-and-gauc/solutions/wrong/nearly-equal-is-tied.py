# ---
# idea: takes scores within a billionth of each other for equal
# mistake: float-equality
# must_fail: [scores apart by a rounding error]
# messages:
#   nudge: "When do two scores tie?"
#   pointer: "Try 0.30000000000000004 against 0.3."
#   name: "Scores are rounded before they are compared, so close ones tie. Only the same number is a tie."
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
        rows_of[user].append((round(score, 9), label))
    weighted, impressions = 0.0, 0
    for rows in rows_of.values():
        area = auc(rows)
        if area is not None:
            weighted += area * len(rows)
            impressions += len(rows)
    whole = auc(list(zip((round(score, 9) for score in scores), labels)))
    return whole, weighted / impressions if impressions else None
