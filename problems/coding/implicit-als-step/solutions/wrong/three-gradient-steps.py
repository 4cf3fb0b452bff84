# ---
# idea: stops solving after three conjugate-gradient steps
# mistake: partial-result
# must_fail: [five factors]
# messages:
#   nudge: "How exact is your solution of the equations?"
#   pointer: "Try five factors: multiply your answer by the matrix. Is it the right-hand side?"
#   name: "Partial result: three steps give the exact solution for up to three factors only. Solve the equations fully; k is small."
# ---
from operator import mul


def dot(a, b):
    return sum(map(mul, a, b))


def solve(matrix, rhs):
    """Three steps of conjugate gradients."""
    x = [0.0] * len(rhs)
    rest = list(rhs)
    direction = list(rhs)
    length = dot(rest, rest)
    for _ in range(3):
        if length < 1e-20:
            break
        moved = [dot(row, direction) for row in matrix]
        step = length / dot(direction, moved)
        x = [a + step * b for a, b in zip(x, direction)]
        rest = [a - step * b for a, b in zip(rest, moved)]
        before, length = length, dot(rest, rest)
        direction = [a + length / before * b for a, b in zip(rest, direction)]
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
            if count > 0:
                vector = item_vectors[item]
                extra = alpha * count
                for i, factor in enumerate(vector):
                    scaled = extra * factor
                    matrix[i] = [entry + scaled * other for entry, other in zip(matrix[i], vector)]
                    rhs[i] += factor + scaled
        users.append(solve(matrix, rhs))
    return users
