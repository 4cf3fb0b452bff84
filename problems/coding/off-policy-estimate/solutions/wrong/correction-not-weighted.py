# ---
# idea: "does not weigh the correction"
# mistake: wrong-weight
# must_fail: ["four visits", "one row", "all weights zero", "all weights zero and no model", "a clip below one", "the smallest clip", "negative rewards", "no model", "the model knows one context only", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a wrong model is corrected", "the bounds"]
# messages:
#   nudge: "How much does a correction count if the new ranker takes the action more often?"
#   pointer: "Try one row with weight 2."
#   name: "The correction is added with weight 1. It takes the weight of the row."
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
        robust += expected[x] + (reward - q.get(x, {}).get(action, 0.0))
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
