# ---
# idea: records the loss after each step
# mistake: wrong-order-of-steps
# must_fail: [one step, two steps with a penalty, "two features, two hundred epochs", no features, one row, a single row of all zeros, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
# messages:
#   nudge: "Which weights does the first loss belong to?"
#   pointer: "With all weights 0 the loss is ln 2. Is that your first entry?"
#   name: "Losses are taken after the step. Each belongs to the weights before it, so the first is ln 2."
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
    n, w, b, losses = len(x), [0.0] * len(x[0]), 0.0, []
    for _ in range(epochs):
        gradient, error_sum, loss = [0.0] * len(w), 0.0, 0.0
        for row, label in zip(x, y):
            z = sum(weight * value for weight, value in zip(w, row)) + b
            error = sigmoid(z) - label
            loss += log_loss(z, label)
            error_sum += error
            gradient = [slope + error * value for slope, value in zip(gradient, row)]
        w = [weight - lr * (slope / n + l2 * weight) for weight, slope in zip(w, gradient)]
        b -= lr * error_sum / n
        loss = sum(log_loss(sum(weight * value for weight, value in zip(w, row)) + b, label) for row, label in zip(x, y))
        losses.append(loss / n + l2 / 2 * sum(weight * weight for weight in w))
    return w, b, losses
