# ---
# idea: "subtracts the reward from the prediction"
# mistake: wrong-direction
# must_fail: ["four visits", "an action that the new ranker never takes", "the same ranker", "one row", "a clip below one", "the smallest clip", "a reward above the clip", "a weight of exactly the clip", "negative rewards", "no model", "the model knows some actions only", "the model knows one context only", "a prediction for an action of nobody", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a wrong model is corrected", "the bounds", "the smallest propensity with a low clip"]
# messages:
#   nudge: "The model was too low. Must dr go up or down?"
#   pointer: "Try a model that is right for b and too low for a."
#   name: "The correction has the wrong sign: it is reward minus prediction."
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
        robust += expected[x] + weight * (q.get(x, {}).get(action, 0.0) - reward)
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
