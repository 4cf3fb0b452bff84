# ---
# idea: keeps equal rows with equal labels once
# mistake: duplicates-collapsed
# must_fail: [one step, no features, equal rows count each time, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own]
# messages:
#   nudge: "Do two listeners with the same features count twice?"
#   pointer: "Try the same row three times beside another one."
#   name: "Equal rows are melted into one. Each of them counts in the mean."
# ---
from math import exp, log1p


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + exp(-z))
    odds = exp(z)
    return odds / (1 + odds)


def log_loss(z, label):
    wrong_way = -z if label else z
    return max(wrong_way, 0.0) + log1p(exp(-abs(z)))


def fit_logreg(x, y, l2, lr, epochs):
    pairs = dict.fromkeys((tuple(row), label) for row, label in zip(x, y))
    x, y = [row for row, _ in pairs], [label for _, label in pairs]
    n, w, b, losses = len(x), [0.0] * len(x[0]), 0.0, []
    for _ in range(epochs):
        gradient, error_sum, loss = [0.0] * len(w), 0.0, 0.0
        for row, label in zip(x, y):
            z = sum(weight * value for weight, value in zip(w, row)) + b
            error = sigmoid(z) - label
            loss += log_loss(z, label)
            error_sum += error
            gradient = [slope + error * value for slope, value in zip(gradient, row)]
        losses.append(loss / n + l2 / 2 * sum(weight * weight for weight in w))
        w = [weight - lr * (slope / n + l2 * weight) for weight, slope in zip(w, gradient)]
        b -= lr * error_sum / n
    return w, b, losses
