# ---
# idea: "divides by the rows with a positive weight"
# mistake: cut-ignored
# must_fail: ["an action that the new ranker never takes", "all weights zero", "the bounds"]
# messages:
#   nudge: "How many visits are in the log?"
#   pointer: "In the second example, by what do you divide?"
#   name: "Rows with weight 0 are not counted. They say that the old ranker spent visits on actions that the new one does not take; they stay in n."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    used = 0
    for x, action, reward, propensity in logs:
        weight = min(policy[x].get(action, 0.0) / propensity, clip)
        used += weight > 0
        weights += weight
        squares += weight * weight
        earned += weight * reward
        robust += expected[x] + weight * (reward - q.get(x, {}).get(action, 0.0))
    return {
        "ips": earned / max(1, used),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / max(1, used),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
