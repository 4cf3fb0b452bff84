# ---
# idea: "returns zeros for an empty log"
# mistake: empty-input
# must_fail: ["an empty log", "an empty log with a policy"]
# messages:
#   nudge: "What is the mean of nothing?"
#   pointer: "Try an empty log."
#   name: "An empty log gives zeros, which looks like a measured value. Return nothing."
# ---
def evaluate(logs, policy, clip, q):
    if not logs:
        return dict.fromkeys(("ips", "snips", "dr", "ess"), 0.0)
    if any(propensity <= 0 for _, _, _, propensity in logs):
        return None
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
