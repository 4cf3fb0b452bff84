# ---
# idea: fills in, centres each arm once, and builds everything from sums over the deviations
# cost: O(n) time, O(n) memory
# ---
from math import sqrt


def cuped(control, treatment):
    fill = mean_or_zero([pre for pre, _ in control + treatment if pre is not None])
    c, t = Arm(control, fill), Arm(treatment, fill)
    spread = c.xx + t.xx
    theta = (c.xy + t.xy) / spread if spread > 0 else 0.0
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
        self.xx = sum(dx * dx for dx in self.dx)
        self.xy = sum(dx * dy for dx, dy in zip(self.dx, self.dy))

    def error_squared(self, theta):
        rest = [dy - theta * dx for dx, dy in zip(self.dx, self.dy)]
        return sum(value * value for value in rest) / (len(rest) - 1) / len(rest)


def mean_or_zero(values):
    return sum(values) / len(values) if values else 0.0
