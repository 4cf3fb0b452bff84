# ---
# idea: computes the sigmoid as 1 / (1 + exp(-z)) for every z
# mistake: numeric-overflow
# must_fail: [a score of half a million, very wrong by thousands, wrong on both sides]
# messages:
#   nudge: "How large can the exponent become, and with which sign?"
#   pointer: "Try one feature with the values 1000 and -1000 and a rate of 1."
#   name: "exp(-z) overflows for a very negative z. Use exp(z) / (1 + exp(z)) there, so that the exponent is never positive."
# ---
from math import exp, log1p


def sigmoid(z):
    return 1 / (1 + exp(-z))


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
        b -= lr * error_sum / n
    return w, b, losses
