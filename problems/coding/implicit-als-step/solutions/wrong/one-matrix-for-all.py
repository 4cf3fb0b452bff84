# ---
# idea: adds the plays of every user to the same matrix
# mistake: stale-state
# must_fail: ["plays, none, a count of 0, half a play", two equal users, a count of 0 beside a play, counts with a fraction, items in any order, a heavy listener first, many items not played, "equal vectors, one of them played", five factors, factors below 0, more factors than items, "two, three and four plays", a factor that nobody uses]
# messages:
#   nudge: "Does the second user's vector depend on what the first one played?"
#   pointer: "Give two users equal maps. Are their vectors equal?"
#   name: "Stale state: the matrix of the sum over all items is changed by each user. Work on a copy of its rows."
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
        matrix = base
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
