# ---
# idea: "divides by the sum of the weights without asking"
# mistake: numeric-overflow
# must_fail: ["all weights zero", "all weights zero and no model"]
# messages:
#   nudge: "Can the sum of the weights be 0?"
#   pointer: "Try a log in which the new ranker takes none of the logged actions."
#   name: "All weights may be 0. snips and ess are 0 then."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
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
        "snips": earned / weights,
        "dr": robust / len(logs),
        "ess": weights * weights / squares,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
