# ---
# idea: "measures the correction from v"
# mistake: wrong-reference-point
# must_fail: ["an action that the new ranker never takes", "the same ranker", "one row", "a clip below one", "negative rewards", "the model knows some actions only", "a prediction for an action of nobody", "each context has its own probabilities", "the same row many times"]
# messages:
#   nudge: "What is the reward compared with?"
#   pointer: "Try a model that is right, with different predictions for two actions."
#   name: "The reward is compared with v, the mean over actions. Compare it with the prediction for the action that was taken."
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
        robust += expected[x] + weight * (reward - expected[x])
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
