# ---
# idea: takes the logarithm of the probability
# mistake: numeric-overflow
# must_fail: [very wrong by thousands, wrong on both sides]
# messages:
#   nudge: "What is the logarithm of a probability that was rounded to 0?"
#   pointer: "Take a row with z = -400 and label 1."
#   name: "The probability of a very wrong answer is rounded to 0 or 1, and log(0) follows. Compute the loss from z, not from the probability."
# ---
from math import exp, log


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + exp(-z))
    odds = exp(z)
    return odds / (1 + odds)


def log_loss(z, label):
    p = sigmoid(z)
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
