# ---
# idea: "multiplies the margin by the direction too"
# mistake: wrong-direction
# must_fail: ["minutes rise and crashes rise a little", "nine to one as planned"]
# messages:
#   nudge: "Which way does the margin help when less is better?"
#   pointer: "In the first example, is the margin of crashes added or subtracted?"
#   name: "The margin is turned round with the difference. It always helps: add it after the direction."
# ---
from math import copysign, erfc, inf, sqrt
from statistics import NormalDist


def decide(n_c, n_t, metrics, alpha, ratio, srm_alpha):
    srm_p = split_p_value(n_c, n_t, ratio)
    if srm_p < srm_alpha:
        return "invalid", srm_p, {}
    successes = sum(role == "success" for _, role, *_ in metrics)
    details = {}
    some_win, all_hold = False, True
    for name, role, direction, (mean_c, var_c), (mean_t, var_t), margin in metrics:
        effect = direction * (mean_t - mean_c + margin * abs(mean_c))
        z = details[name] = score(effect, sqrt(var_c / n_c + var_t / n_t))
        if role == "success":
            some_win = some_win or z > critical(alpha / successes)
        else:
            all_hold = all_hold and z > critical(alpha)
    return "ship" if some_win and all_hold else "hold", srm_p, details


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
