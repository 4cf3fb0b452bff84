# ---
# idea: "corrects the prediction of the logged action only"
# mistake: input-ignored
# must_fail: ["an action that the new ranker never takes", "the same ranker", "one row", "all weights zero", "a clip below one", "negative rewards", "the model knows some actions only", "a prediction for an action of nobody", "each context has its own probabilities", "the same row many times", "a good model and few rows", "a wrong model is corrected", "the bounds"]
# messages:
#   nudge: "What would the new ranker have earned with the other actions?"
#   pointer: "In the second example, where does the prediction for c enter?"
#   name: "v is the prediction for the logged action. It is the mean of the predictions over all actions of the new ranker."
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
        guess = q.get(x, {}).get(action, 0.0)
        robust += guess + weight * (reward - guess)
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
