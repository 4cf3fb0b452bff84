# ---
# idea: updates the weights first and computes the intercept's gradient from them
# mistake: wrong-order-of-steps
# must_fail: [one step, "two features, two hundred epochs", one row, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a constant column, equal rows count each time, features of different signs and sizes, a very wrong answer, very wrong by thousands, an intercept of its own, a large rate without a penalty]
# messages:
#   nudge: "From which weights come the errors that move the intercept?"
#   pointer: "Follow the second step of a fit with two rows."
#   name: "The intercept's gradient uses weights that have moved already. Both parts of the step come from the same errors."
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
        error_sum = sum(sigmoid(sum(weight * value for weight, value in zip(w, row)) + b) - label for row, label in zip(x, y))
        b -= lr * error_sum / n
    return w, b, losses
