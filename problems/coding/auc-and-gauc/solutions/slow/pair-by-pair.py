# ---
# idea: compares every positive with every negative
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many pairs are there?"
#   pointer: "Take 300,000 rows, half of them positive: how many comparisons is that?"
#   name: "All pairs are visited, up to 20,000,000,000 of them. Sort once and count the negatives below each score."
# ---
from collections import defaultdict


def auc(rows):
    positives = [score for score, label in rows if label]
    negatives = [score for score, label in rows if not label]
    if not positives or not negatives:
        return None
    half_wins = sum((a > b) + (a >= b) for a in positives for b in negatives)
    return half_wins / (2 * len(positives) * len(negatives))


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
