# ---
# idea: "expects every context and action in the model"
# mistake: unknown-id
# must_fail: ["all weights zero", "all weights zero and no model", "a weight of exactly the clip", "no model", "the model knows some actions only", "the model knows one context only", "the smallest propensity with a low clip"]
# messages:
#   nudge: "What is predicted for an action that the model does not name?"
#   pointer: "Try an empty model."
#   name: "What the model does not name raises an error. It is predicted as 0."
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
        robust += expected[x] + weight * (reward - q[x][action])
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
