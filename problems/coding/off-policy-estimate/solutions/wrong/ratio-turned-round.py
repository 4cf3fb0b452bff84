# ---
# idea: "divides the propensity by the probability"
# mistake: wrong-direction
# must_fail: ["four visits", "one row", "a weight of exactly the clip", "negative rewards", "no model", "the model knows one context only", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a good model and few rows", "a wrong model is corrected", "the bounds", "the smallest propensity with a low clip"]
# messages:
#   nudge: "Which of the two probabilities belongs on top?"
#   pointer: "Should an action that the new ranker takes more often weigh more or less?"
#   name: "The ratio is turned round. The new probability stands on top."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(propensity / (policy[x].get(action, 0.0) or float('inf')), clip)
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
