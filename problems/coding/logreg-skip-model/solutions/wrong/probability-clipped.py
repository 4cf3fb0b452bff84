# ---
# idea: keeps probabilities away from 0 and 1 before it takes the logarithm
# mistake: numeric-overflow
# must_fail: [a very wrong answer, very wrong by thousands, wrong on both sides]
# messages:
#   nudge: "What is the loss of a very wrong answer in your code, at most?"
#   pointer: "Take a row with z = -400 and label 1. Its loss is 400."
#   name: "Clipping hides the logarithm of 0 and caps the loss at about 35. Compute the loss from z, not from the probability."
# ---
from math import exp, log


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + exp(-z))
    odds = exp(z)
    return odds / (1 + odds)


def log_loss(z, label):
    p = min(max(sigmoid(z), 1e-15), 1 - 1e-15)
    return -log(p) if label else -log(1 - p)


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
