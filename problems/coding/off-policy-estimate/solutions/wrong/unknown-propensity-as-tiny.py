# ---
# idea: "raises unknown propensities to the smallest one"
# mistake: missing-taken-as-zero
# must_fail: ["an unknown propensity", "a propensity of zero", "a propensity of zero for an action of weight zero", "a bad row at the end"]
# messages:
#   nudge: "What does a propensity of -1 mean?"
#   pointer: "Follow the third example."
#   name: "Unknown propensities are read as very small, which gives those rows the largest weights. Return nothing."
# ---
def evaluate(logs, policy, clip, q):
    if not logs:
        return None
    logs = [(x, action, reward, max(propensity, 0.001)) for x, action, reward, propensity in logs]
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(policy[x].get(action, 0.0) / propensity, clip)
        weights += weight
        squares += weight * weight
        earned += weight * reward
        robust += expected[x] + weight * (reward - q.get(x, {}).get(action, 0.0))
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
