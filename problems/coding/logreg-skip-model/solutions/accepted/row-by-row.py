# ---
# idea: one pass over the rows per epoch adds up loss and gradient; sigmoid and loss never see a positive exponent
# cost: O(epochs · n · d) time, O(d) memory
# ---
from math import exp, log1p


def sigmoid(z):
    small = exp(-abs(z))
    return (1 if z >= 0 else small) / (1 + small)


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
