# ---
# idea: compares a user's positives with the negatives of all users
# mistake: groups-mixed
# must_fail: ["two users, the busier one weighs more", one user never clicks, the largest and the smallest score, each user is ranked within, "three users, three weights"]
# messages:
#   nudge: "With whose negatives is a positive compared for GAUC?"
#   pointer: "Try two users with AUC 1 each, of whom one has much higher scores."
#   name: "Positives meet negatives of other users. For GAUC only rows of one user are compared."
# ---
from bisect import bisect_left, bisect_right


def auc(labels, scores, negatives):
    positives = [score for label, score in zip(labels, scores) if label == 1]
    if not negatives or not positives or all(labels):
        return None
    half_wins = sum(bisect_left(negatives, score) + bisect_right(negatives, score) for score in positives)
    return half_wins / (2 * len(positives) * len(negatives))


def auc_and_gauc(users, labels, scores):
    negatives = sorted(score for label, score in zip(labels, scores) if label == 0)
    by_user = {}
    for user, label, score in zip(users, labels, scores):
        own_labels, own_scores = by_user.setdefault(user, ([], []))
        own_labels.append(label)
        own_scores.append(score)
    areas = [(auc(*columns, negatives), len(columns[0])) for columns in by_user.values()]
    valid = [(area, weight) for area, weight in areas if area is not None]
    gauc = sum(area * weight for area, weight in valid) / sum(weight for _, weight in valid) if valid else None
    return auc(labels, scores, negatives), gauc
