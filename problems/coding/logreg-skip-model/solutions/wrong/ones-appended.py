# ---
# idea: appends a 1 to each row of the caller for the intercept
# mistake: input-mutated
# must_fail: [one step, two steps with a penalty, no epochs, "two features, two hundred epochs", no features, one row, a single row of all zeros, a rate of 0, all labels 1, all labels 0, no penalty, the strongest step that is allowed, a heavy penalty, a constant column, the same row with both labels, equal rows count each time, features of different signs and sizes, a score of half a million, a very wrong answer, very wrong by thousands, wrong on both sides, an intercept of its own, a large rate without a penalty]
# messages:
#   nudge: "Whose lists are the rows?"
#   pointer: "Print x after your function has run."
#   name: "The rows of the caller get another entry. Build new rows, or keep the intercept apart."
# ---
from math import exp, fsum, log1p, tanh


def dot(a, b):
    return fsum(p * q for p, q in zip(a, b))


def fit_logreg(x, y, l2, lr, epochs):
    n = len(x)
    columns = [[1.0] * n, *zip(*x)]
    for row in x:
        row.insert(0, 1.0)
    rows = x
    penalty = [0.0] + [l2] * (len(x[0]) - 1)
    weights = [0.0] * len(columns)
    losses = []
    for _ in range(epochs):
        scores = [dot(weights, row) for row in rows]
        # log(1 + e^z) - yz, with the large part taken out of the logarithm
        data_loss = fsum(max(z, 0.0) - label * z + log1p(exp(-abs(z))) for z, label in zip(scores, y)) / n
        losses.append(data_loss + fsum(rate * weight**2 for rate, weight in zip(penalty, weights)) / 2)
        errors = [(1 + tanh(z / 2)) / 2 - label for z, label in zip(scores, y)]
        slopes = [dot(errors, column) / n + rate * weight for column, rate, weight in zip(columns, penalty, weights)]
        weights = [weight - lr * slope for weight, slope in zip(weights, slopes)]
    return weights[1:], weights[0], losses
