# ---
# idea: "takes the predictions and probabilities of an action from any context"
# mistake: groups-mixed
# must_fail: ["four visits", "no model", "the model knows one context only", "each context has its own probabilities"]
# messages:
#   nudge: "Where do you look up \u03c0 and q?"
#   pointer: "Try the same action in two contexts with other probabilities."
#   name: "Probabilities and predictions are kept by action only, so contexts overwrite each other."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    anywhere = {action: chance for actions in policy.values() for action, chance in actions.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(anywhere.get(action, 0.0) / propensity, clip)
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
