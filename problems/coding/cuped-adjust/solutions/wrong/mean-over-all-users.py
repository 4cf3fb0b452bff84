# ---
# idea: "divides the known values by the number of all users"
# mistake: wrong-denominator
# must_fail: ["a user without a past", "missing values in both arms", "known values in one arm only", "arms of different size with missing values", "one known value", "zeros are values", "missing users with extreme posts"]
# messages:
#   nudge: "By how many users is the sum of the known values divided?"
#   pointer: "Try one known value among four users."
#   name: "Missing users are counted in the mean. Divide by the known ones."
# ---
from math import sqrt


def cuped(control, treatment):
    fill = sum(pre or 0 for pre, _ in control + treatment) / (len(control) + len(treatment))
    c, t = Arm(control, fill), Arm(treatment, fill)
    spread = c.sum_of(c.dx, c.dx) + t.sum_of(t.dx, t.dx)
    theta = (c.sum_of(c.dx, c.dy) + t.sum_of(t.dx, t.dy)) / spread if spread > 0 else 0.0
    raw = t.mean_y - c.mean_y
    se_raw = sqrt(c.error_squared(0) + t.error_squared(0))
    se_adj = sqrt(c.error_squared(theta) + t.error_squared(theta))
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
