# ---
# idea: makes the adjusted value of every user, then treats raw and adjusted values alike
# cost: O(n) time, O(n) memory
# ---
from statistics import fmean


def cuped(control, treatment):
    known = [pre for pre, _ in control + treatment if pre is not None]
    missing = fmean(known) if known else 0.0
    arms = [[(missing if pre is None else pre, post) for pre, post in arm] for arm in (control, treatment)]
    together = spread = 0.0
    for arm in arms:
        x_mean = fmean(x for x, _ in arm)
        y_mean = fmean(y for _, y in arm)
        together += sum((x - x_mean) * (y - y_mean) for x, y in arm)
        spread += sum((x - x_mean) ** 2 for x, _ in arm)
    theta = together / spread if spread else 0.0
    raw, raw_variance = difference([[y for _, y in arm] for arm in arms])
    adj, adj_variance = difference([[y - theta * x for x, y in arm] for arm in arms])
    return {
        "theta": theta,
        "raw": raw,
        "adj": adj,
        "se_raw": raw_variance**0.5,
        "se_adj": adj_variance**0.5,
        "var_reduction": 1 - adj_variance / raw_variance if raw_variance else 0.0,
    }


def difference(arms):
    """The difference of the means of two samples, and its variance."""
    means = [fmean(values) for values in arms]
    variances = [
        sum((value - mean) ** 2 for value in values) / (len(values) - 1) / len(values)
        for mean, values in zip(means, arms)
    ]
    return means[1] - means[0], sum(variances)
