# ---
# idea: "pools the variances of both arms"
# mistake: equal-sizes-assumed
# must_fail: ["only the control posts vary", "arms of different size", "treatment is the larger arm", "missing values in both arms", "arms of different size with missing values", "one theta for unequal arms", "a reduction below zero"]
# messages:
#   nudge: "Does each arm bring its own variance?"
#   pointer: "Try arms of different size and spread."
#   name: "The variances are pooled into one. Each arm's variance is divided by its own size."
# ---
from math import sqrt


def cuped(control, treatment):
    fill = mean_or_zero([pre for pre, _ in control + treatment if pre is not None])
    c, t = Arm(control, fill), Arm(treatment, fill)
    spread = c.sum_of(c.dx, c.dx) + t.sum_of(t.dx, t.dx)
    theta = (c.sum_of(c.dx, c.dy) + t.sum_of(t.dx, t.dy)) / spread if spread > 0 else 0.0
    raw = t.mean_y - c.mean_y
    def pooled(theta):
        n, m = len(c.dx), len(t.dx)
        squares = c.error_squared(theta) * n * (n - 1) + t.error_squared(theta) * m * (m - 1)
        return squares / (n + m - 2) * (1 / n + 1 / m)

    se_raw = sqrt(pooled(0))
    se_adj = sqrt(pooled(theta))
    return {
        "theta": theta,
        "raw": raw,
        "adj": raw - theta * (t.mean_x - c.mean_x),
        "se_raw": se_raw,
        "se_adj": se_adj,
        "var_reduction": 1 - (se_adj / se_raw) ** 2 if se_raw > 0 else 0.0,
    }


class Arm:
    def __init__(self, users, fill):
        xs = [fill if pre is None else pre for pre, _ in users]
        ys = [post for _, post in users]
        self.mean_x, self.mean_y = mean_or_zero(xs), mean_or_zero(ys)
        self.dx = [x - self.mean_x for x in xs]
        self.dy = [y - self.mean_y for y in ys]

    def error_squared(self, theta):
        rest = [dy - theta * dx for dx, dy in zip(self.dx, self.dy)]
        return self.sum_of(rest, rest) / (len(rest) - 1) / len(rest)

    @staticmethod
    def sum_of(left, right):
        return sum(a * b for a, b in zip(left, right))


def mean_or_zero(values):
    return sum(values) / len(values) if values else 0.0
