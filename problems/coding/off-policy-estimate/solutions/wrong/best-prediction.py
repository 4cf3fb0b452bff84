# ---
# idea: "takes the prediction of the likeliest action as v"
# mistake: input-ignored
# must_fail: ["an action that the new ranker never takes", "the same ranker", "one row", "a clip below one", "negative rewards", "the model knows some actions only", "a prediction for an action of nobody", "each context has its own probabilities", "the same row many times", "a good model and few rows", "a wrong model is corrected"]
# messages:
#   nudge: "Does the new ranker always take its likeliest action?"
#   pointer: "Try probabilities 0.75 and 0.25."
#   name: "v is the prediction of one action. The new ranker takes the others too; average by \u03c0."
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
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return predictions.get(max(actions, key=actions.get), 0.0)
