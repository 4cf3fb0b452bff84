# ---
# idea: computes the loss as log(1 + exp(z)) - yz
# mistake: numeric-overflow
# must_fail: [a score of half a million, very wrong by thousands, wrong on both sides]
# messages:
#   nudge: "For which z does exp(z) fit into a float?"
#   pointer: "Try one feature with the values 1000 and -1000 and a rate of 1."
#   name: "exp(z) overflows in log(1 + exp(z)). Take max(z, 0) out of the logarithm: max(z, 0) + log1p(exp(-|z|))."
# ---
from math import exp, log1p


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + exp(-z))
    odds = exp(z)
    return odds / (1 + odds)


def log_loss(z, label):
    return log1p(exp(z)) - label * z


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
        b -= lr * error_sum / n
    return w, b, losses
