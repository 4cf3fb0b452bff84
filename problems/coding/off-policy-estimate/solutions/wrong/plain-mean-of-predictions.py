# ---
# idea: "takes the plain mean of the predictions as v"
# mistake: input-ignored
# must_fail: ["all weights zero", "a clip below one", "negative rewards", "the model knows some actions only", "each context has its own probabilities", "the same row many times", "a good model and few rows", "a wrong model is corrected", "the bounds"]
# messages:
#   nudge: "With which probabilities are the predictions averaged?"
#   pointer: "Try probabilities 0.75 and 0.25."
#   name: "All actions weigh the same in v. Each weighs its probability under the new ranker."
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
    return sum(predictions.get(action, 0.0) for action in actions) / len(actions)
