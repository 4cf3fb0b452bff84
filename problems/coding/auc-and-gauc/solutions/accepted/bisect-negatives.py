# ---
# idea: sort the negatives and find each positive's place among them by binary search
# cost: O(n log n) time, O(n) memory
# ---
from bisect import bisect_left, bisect_right


def auc(labels, scores):
    negatives = sorted(score for label, score in zip(labels, scores) if label == 0)
    positives = [score for label, score in zip(labels, scores) if label == 1]
    if not negatives or not positives:
        return None
    half_wins = sum(bisect_left(negatives, score) + bisect_right(negatives, score) for score in positives)
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
