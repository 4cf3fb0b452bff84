# ---
# idea: sorts the negatives, then walks through all ties of each positive
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does a positive cost that ties with thousands of negatives?"
#   pointer: "Give 300,000 rows only 50 different scores. How many steps does one positive take?"
#   name: "The ties of each positive are counted one by one. Count a group of equal scores once, or search both of its ends."
# ---
from bisect import bisect_left


def half_wins_of(score, negatives):
    below = tied = bisect_left(negatives, score)
    while tied < len(negatives) and negatives[tied] == score:
        tied += 1
    return below + tied


def auc(labels, scores):
    negatives = sorted(score for label, score in zip(labels, scores) if label == 0)
    positives = [score for label, score in zip(labels, scores) if label == 1]
    if not negatives or not positives:
        return None
    half_wins = sum(half_wins_of(score, negatives) for score in positives)
    return half_wins / (2 * len(positives) * len(negatives))


def auc_and_gauc(users, labels, scores):
    by_user = {}
    for user, label, score in zip(users, labels, scores):
        own_labels, own_scores = by_user.setdefault(user, ([], []))
        own_labels.append(label)
        own_scores.append(score)
    areas = [(auc(*columns), len(columns[0])) for columns in by_user.values()]
    valid = [(area, weight) for area, weight in areas if area is not None]
    gauc = sum(area * weight for area, weight in valid) / sum(weight for _, weight in valid) if valid else None
    return auc(labels, scores), gauc
