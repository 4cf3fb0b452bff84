# ---
# idea: adds the penalty to the loss and forgets it in the step
# mistake: input-ignored
# must_fail: [two steps with a penalty, "two features, two hundred epochs", all labels 1, all labels 0, the strongest step that is allowed, a heavy penalty, a constant column, features of different signs and sizes, an intercept of its own]
# messages:
#   nudge: "Does l2 change your weights?"
#   pointer: "Fit the same rows with l2 of 0 and of 100."
#   name: "The penalty is reported but never applied. Add l2 · w to the gradient of the weights."
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
        w = [weight - lr * (slope / n) for weight, slope in zip(w, gradient)]
        b -= lr * error_sum / n
    return w, b, losses
