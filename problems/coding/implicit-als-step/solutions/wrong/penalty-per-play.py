# ---
# idea: multiplies lam by the number of played items
# mistake: wrong-weight
# must_fail: ["two plays, one item not played", "plays, none, a count of 0, half a play", alpha of 0, counts with a fraction, a vector of zeros, items in any order, a heavy listener first, everything played, many items not played, five factors, factors below 0, "two, three and four plays", factors at their bounds]
# messages:
#   nudge: "Does the penalty depend on how many items the user has played?"
#   pointer: "Take a user with two played items: what do you add to the diagonal?"
#   name: "Wrong weight: lam is added once to the diagonal, for every user the same. Scaling it by the number of plays belongs to another model."
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
    users = []
    for plays in counts:
        matrix = [list(row) for row in base]
        rhs = [0.0] * len(columns)
        played = sum(count > 0 for count in plays.values())
        for i, row in enumerate(matrix):
            row[i] += lam * max(1, played)
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
