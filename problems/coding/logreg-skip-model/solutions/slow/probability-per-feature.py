# ---
# idea: computes every row's probability again for each feature
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "On what does a row's probability depend, and on what does it not?"
#   pointer: "With 2,000 features, how often is the first row's score computed in one epoch?"
#   name: "The score of a row is computed once per feature, which makes d² of d. Compute all errors first, then the slopes."
# ---
from math import exp, log1p


def sigmoid(z):
    small = exp(-abs(z))
    return (1 if z >= 0 else small) / (1 + small)


def fit_logreg(x, y, l2, lr, epochs):
    n, w, b, losses = len(x), [0.0] * len(x[0]), 0.0, []

    def score(row):
        return sum(weight * value for weight, value in zip(w, row)) + b

    for _ in range(epochs):
        loss = sum(max(-score(row) if label else score(row), 0.0) + log1p(exp(-abs(score(row)))) for row, label in zip(x, y))
        losses.append(loss / n + l2 / 2 * sum(weight * weight for weight in w))
        slopes = [sum((sigmoid(score(row)) - label) * row[j] for row, label in zip(x, y)) / n for j in range(len(w))]
        error = sum(sigmoid(score(row)) - label for row, label in zip(x, y)) / n
        w = [weight - lr * (slope + l2 * weight) for weight, slope in zip(w, slopes)]
        b -= lr * error
    return w, b, losses
