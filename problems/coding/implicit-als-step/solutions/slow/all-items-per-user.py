# ---
# idea: visits every item for every user
# cost: O(U·I·k²) time
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many of the items has one user played?"
#   pointer: "For each of 2,000 users your code walks through all 20,000 items."
#   name: "Hidden quadratic: the items that were not played add the same to every user's matrix. Compute that sum once, and add alpha · r for the played ones."
# ---
from math import sqrt
from operator import mul


def dot(a, b):
    return sum(map(mul, a, b))


def solve(matrix, rhs):
    """Solves a symmetric positive definite system by matrix = L Lᵀ."""
    size = len(rhs)
    lower = []
    for i, row in enumerate(matrix):
        made = []
        for j in range(i):
            made.append((row[j] - dot(made, lower[j])) / lower[j][j])
        made.append(sqrt(row[i] - dot(made, made)))
        lower.append(made)
    x = []
    for row, value in zip(lower, rhs):
        x.append((value - dot(row, x)) / row[-1])
    for i in reversed(range(size)):
        x[i] /= lower[i][i]
        for j, factor in enumerate(lower[i][:i]):
            x[j] -= factor * x[i]
    return x


def als_user_step(item_vectors, counts, alpha, lam):
    size = len(item_vectors[0])
    users = []
    for plays in counts:
        matrix = [[lam if i == j else 0.0 for j in range(size)] for i in range(size)]
        rhs = [0.0] * size
        for item, vector in enumerate(item_vectors):
            count = plays.get(item, 0)
            confidence = 1 + alpha * count
            for i, factor in enumerate(vector):
                scaled = confidence * factor
                matrix[i] = [entry + scaled * other for entry, other in zip(matrix[i], vector)]
                if count > 0:
                    rhs[i] += scaled
        users.append(solve(matrix, rhs))
    return users
