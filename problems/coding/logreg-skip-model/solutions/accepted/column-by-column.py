# ---
# idea: works on whole columns, with the intercept as the weight of a column of ones that is not penalised; sigmoid by tanh
# cost: O(epochs · n · d) time, O(n · d) memory for the columns
# ---
from math import exp, fsum, log1p, tanh


def dot(a, b):
    return fsum(p * q for p, q in zip(a, b))


def fit_logreg(x, y, l2, lr, epochs):
    n = len(x)
    columns = [[1.0] * n, *zip(*x)]
    rows = [(1.0, *row) for row in x]
    penalty = [0.0] + [l2] * len(x[0])
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
