# ---
# idea: takes every entry of a map for a play
# mistake: filter-missing
# must_fail: ["plays, none, a count of 0, half a play", only counts of 0, a count of 0 beside a play, hardly a play]
# messages:
#   nudge: "What does an entry with the count 0 say?"
#   pointer: "Give a user the map {0: 0} only. The answer is a vector of zeros."
#   name: "Filter missing: the preference is 1 only where r > 0. An entry with 0 is the same as no entry."
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
            if True:
                vector = item_vectors[item]
                extra = alpha * count
                for i, factor in enumerate(vector):
                    scaled = extra * factor
                    matrix[i] = [entry + scaled * other for entry, other in zip(matrix[i], vector)]
                    rhs[i] += factor + scaled
        users.append(solve(matrix, rhs))
    return users
