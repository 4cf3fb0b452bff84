# ---
# idea: pulls the intercept towards 0, although the loss is right
# mistake: filter-missing
# must_fail: ["two features, two hundred epochs", no features, a single row of all zeros, all labels 1, all labels 0, the strongest step that is allowed, a constant column, features of different signs and sizes, an intercept of its own]
# messages:
#   nudge: "Which of the parameters does the penalty speak about?"
#   pointer: "Compare the gradient of your loss with your step for the intercept."
#   name: "The intercept's step holds l2 · b. It has no penalty."
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
        losses.append(loss / n + l2 / 2 * sum(weight * weight for weight in w))
        w = [weight - lr * (slope / n + l2 * weight) for weight, slope in zip(w, gradient)]
        b -= lr * (error_sum / n + l2 * b)
    return w, b, losses
