# ---
# idea: "looks at the split only when the metrics say ship"
# mistake: wrong-order-of-steps
# must_fail: ["nine to one and planned half"]
# messages:
#   nudge: "Which question comes before all others?"
#   pointer: "In the second example, what do you return?"
#   name: "The split is checked after the verdict, and only before shipping. A wrong split makes every metric meaningless: check it first."
# ---
from math import copysign, erfc, inf, sqrt
from statistics import NormalDist


def decide(n_c, n_t, metrics, alpha, ratio, srm_alpha):
    srm_p = split_p_value(n_c, n_t, ratio)
    successes = sum(role == "success" for _, role, *_ in metrics)
    details = {}
    some_win, all_hold = False, True
    for name, role, direction, (mean_c, var_c), (mean_t, var_t), margin in metrics:
        effect = direction * (mean_t - mean_c) + margin * abs(mean_c)
        z = details[name] = score(effect, sqrt(var_c / n_c + var_t / n_t))
        if role == "success":
            some_win = some_win or z > critical(alpha / successes)
        else:
            all_hold = all_hold and z > critical(alpha)
    if some_win and all_hold:
        return ("invalid", srm_p, {}) if srm_p < srm_alpha else ("ship", srm_p, details)
    return "hold", srm_p, details


def split_p_value(n_c, n_t, ratio):
    expected_t = (n_c + n_t) * ratio
    expected_c = (n_c + n_t) * (1 - ratio)
    x = (n_t - expected_t) ** 2 / expected_t + (n_c - expected_c) ** 2 / expected_c
    return erfc(sqrt(x / 2))


def score(effect, error):
    if error > 0:
        return effect / error
    return copysign(inf, effect) if effect != 0 else 0.0


def critical(level):
    return NormalDist().inv_cdf(1 - level)
