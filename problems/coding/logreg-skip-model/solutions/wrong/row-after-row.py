# ---
# idea: steps after every row instead of once per epoch
# mistake: wrong-order-of-steps
# must_fail: [one step, two steps with a penalty, "two features, two hundred epochs", no features, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, the same row with both labels, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
# messages:
#   nudge: "How many steps does one epoch make?"
#   pointer: "Take two equal rows with different labels: where are the weights after one epoch?"
#   name: "The weights move after each row, so later rows see newer weights. Add the gradient up over all rows, then step once."
# ---
from math import exp, log1p


def sigmoid(z):
    small = exp(-abs(z))
    return (1 if z >= 0 else small) / (1 + small)


def fit_logreg(x, y, l2, lr, epochs):
    n, w, b, losses = len(x), [0.0] * len(x[0]), 0.0, []
    for _ in range(epochs):
        scores = [sum(weight * value for weight, value in zip(w, row)) + b for row in x]
        loss = sum(max(-z if label else z, 0.0) + log1p(exp(-abs(z))) for z, label in zip(scores, y))
        losses.append(loss / n + l2 / 2 * sum(weight * weight for weight in w))
        for row, label in zip(x, y):
            error = sigmoid(sum(weight * value for weight, value in zip(w, row)) + b) - label
            w = [weight - lr / n * (error * value + l2 * weight) for weight, value in zip(w, row)]
            b -= lr / n * error
    return w, b, losses
