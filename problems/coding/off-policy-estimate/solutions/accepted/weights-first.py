# ---
# idea: writes down all weights, then each estimate as its definition; dr as ips plus what the model adds (the two sums of predictions apart)
# cost: O(rows · actions) time, O(rows) memory
# ---
from math import fsum


def evaluate(logs, policy, clip, q):
    n = len(logs)
    if n == 0 or min(propensity for *_, propensity in logs) <= 0:
        return None

    def predicted(x, action):
        return q[x].get(action, 0) if x in q else 0

    weights = [min(policy[x].get(action, 0) / propensity, clip) for x, action, _, propensity in logs]
    total = fsum(weights)
    ips = fsum(weight * row[2] for weight, row in zip(weights, logs)) / n
    believed = fsum(chance * predicted(row[0], action) for row in logs for action, chance in policy[row[0]].items()) / n
    replaced = fsum(weight * predicted(row[0], row[1]) for weight, row in zip(weights, logs)) / n
    spread = fsum(weight**2 for weight in weights)
    return {
        "ips": ips,
        "snips": ips * n / total if total else 0.0,
        "dr": believed + ips - replaced,
        "ess": total**2 / spread if spread else 0.0,
    }
