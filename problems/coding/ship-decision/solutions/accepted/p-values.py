# ---
# idea: turns each z into a one-sided p-value and compares p-values with levels; roles are judged apart
# cost: O(metrics) time and memory
# ---
from math import erfc, inf, sqrt


def decide(n_c, n_t, metrics, alpha, ratio, srm_alpha):
    # With two arms the two terms of x share their numerator: x is a squared z of the treated share.
    total = n_c + n_t
    srm_p = erfc(abs(n_t - total * ratio) / sqrt(2 * total * ratio * (1 - ratio)))
    if srm_p < srm_alpha:
        return ("invalid", srm_p, {})

    def z_of(metric):
        _, _, direction, (old, old_var), (new, new_var), margin = metric
        lead = direction * (new - old) + margin * abs(old)
        if old_var == new_var == 0:
            return inf if lead > 0 else -inf if lead < 0 else 0.0
        return lead / sqrt(old_var / n_c + new_var / n_t)

    details = {metric[0]: z_of(metric) for metric in metrics}
    p_values = {"success": [], "guardrail": []}
    for name, role, *_ in metrics:
        p_values[role].append(erfc(details[name] / sqrt(2)) / 2)
    wins = [p for p in p_values["success"] if p * len(p_values["success"]) < alpha]
    broken = [p for p in p_values["guardrail"] if p >= alpha]
    return ("ship" if wins and not broken else "hold", srm_p, details)
