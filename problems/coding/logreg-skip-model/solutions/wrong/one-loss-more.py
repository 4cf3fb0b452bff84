# ---
# idea: records a last loss after the last step
# mistake: off-by-one
# must_fail: [one step, two steps with a penalty, no epochs, "two features, two hundred epochs", no features, one row, a single row of all zeros, a rate of 0, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, the same row with both labels, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
# messages:
#   nudge: "How many losses are there after two steps?"
#   pointer: "Call your function with epochs = 0."
#   name: "There is one loss too many. Each epoch records one, before its step."
# ---
from math import exp, log1p


def sigmoid(z):
    small = exp(-abs(z))
    return (1 if z >= 0 else small) / (1 + small)


def fit_logreg(x, y, l2, lr, epochs):
    n, w, b, losses = len(x), [0.0] * len(x[0]), 0.0, []
    for epoch in range(epochs + 1):
        scores = [sum(weight * value for weight, value in zip(w, row)) + b for row in x]
        loss = sum(max(-z if label else z, 0.0) + log1p(exp(-abs(z))) for z, label in zip(scores, y))
        losses.append(loss / n + l2 / 2 * sum(weight * weight for weight in w))
        if epoch == epochs:
            break
        errors = [sigmoid(z) - label for z, label in zip(scores, y)]
        slopes = [sum(error * row[j] for error, row in zip(errors, x)) / n for j in range(len(w))]
        w = [weight - lr * (slope + l2 * weight) for weight, slope in zip(w, slopes)]
        b -= lr * sum(errors) / n
    return w, b, losses
