# ---
# idea: computes the sum over all items again for each user
# cost: O(U·I·k²) time
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "Which part of the matrix is the same for all users?"
#   pointer: "The products of the columns are computed 2,000 times, always with the same result."
#   name: "Repeated work: the sum of y yᵀ over all items does not depend on the user. Compute it once, before the loop over the users."
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
    users = []
    for plays in counts:
        matrix = [[dot(a, b) for b in columns] for a in columns]
        for i, row in enumerate(matrix):
            row[i] += lam
        rhs = [0.0] * len(columns)
        for item, count in plays.items():
            if count > 0:
                vector = item_vectors[item]
                extra = alpha * count
                for i, factor in enumerate(vector):
                    scaled = extra * factor
                    matrix[i] = [entry + scaled * other for entry, other in zip(matrix[i], vector)]
                    rhs[i] += factor + scaled
        users.append(solve(matrix, rhs))
    return users
