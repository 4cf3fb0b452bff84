# ---
# idea: inverts the sum over all items once; each played item changes the inverse by a product of two vectors (Sherman and Morrison)
# cost: O(I·k² + n·k²) time, O(k²) memory beside the result
# ---
from operator import mul


def dot(a, b):
    return sum(map(mul, a, b))


def raised(inverse, vector, weight):
    """The inverse of M + weight · v vᵀ, from the symmetric inverse of M."""
    turned = [dot(row, vector) for row in inverse]
    scale = weight / (1 + weight * dot(turned, vector))
    moved = []
    for row, factor in zip(inverse, turned):
        share = scale * factor
        moved.append([entry - share * other for entry, other in zip(row, turned)])
    return moved


def inverted(matrix):
    """Gauss and Jordan; a positive definite matrix needs no exchange of rows."""
    size = len(matrix)
    work = [list(row) + [float(i == j) for j in range(size)] for i, row in enumerate(matrix)]
    for pivot in range(size):
        work[pivot] = [entry / work[pivot][pivot] for entry in work[pivot]]
        for i, row in enumerate(work):
            if i != pivot:
                work[i] = [entry - row[pivot] * top for entry, top in zip(row, work[pivot])]
    return [row[size:] for row in work]


def als_user_step(item_vectors, counts, alpha, lam):
    columns = list(zip(*item_vectors))
    nobody = inverted(
        [
            [dot(left, right) + (lam if i == j else 0.0) for j, right in enumerate(columns)]
            for i, left in enumerate(columns)
        ]
    )
    users = []
    for plays in counts:
        inverse, rhs = nobody, [0.0] * len(columns)
        for item, count in plays.items():
            if count > 0:
                vector = item_vectors[item]
                inverse = raised(inverse, vector, alpha * count)
                rhs = [total + (1 + alpha * count) * factor for total, factor in zip(rhs, vector)]
        users.append([dot(row, rhs) for row in inverse])
    return users
