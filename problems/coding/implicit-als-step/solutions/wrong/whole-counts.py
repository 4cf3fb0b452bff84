# ---
# idea: cuts the fraction of a count off
# mistake: integer-division
# must_fail: ["plays, none, a count of 0, half a play", counts with a fraction, hardly a play]
# messages:
#   nudge: "Can a play count be 2.5?"
#   pointer: "Give a user half a play of one item."
#   name: "Integer division: counts may be fractions. Any count above 0 is a preference of 1, and the fraction enters the confidence."
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
    columns = list(zip(*item_vectors))
    base = [[dot(a, b) for b in columns] for a in columns]
    for i, row in enumerate(base):
        row[i] += lam
    users = []
    for plays in counts:
        matrix = [list(row) for row in base]
        rhs = [0.0] * len(columns)
        for item, count in plays.items():
            count = int(count)
            if count > 0:
                vector = item_vectors[item]
                extra = alpha * count
                for i, factor in enumerate(vector):
                    scaled = extra * factor
                    matrix[i] = [entry + scaled * other for entry, other in zip(matrix[i], vector)]
                    rhs[i] += factor + scaled
        users.append(solve(matrix, rhs))
    return users
