# ---
# idea: "expects every action in the policy and in the model"
# mistake: unknown-id
# must_fail: ["an action that the new ranker never takes", "all weights zero", "all weights zero and no model"]
# messages:
#   nudge: "What is the probability of an action that the policy does not name?"
#   pointer: "Follow the second example."
#   name: "An action or context that is not named raises an error. It has probability or prediction 0."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(policy[x][action] / propensity, clip)
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
