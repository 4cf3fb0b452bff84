# ---
# idea: "leaves out v"
# mistake: input-ignored
# must_fail: ["four visits", "an action that the new ranker never takes", "the same ranker", "one row", "all weights zero", "a clip below one", "the smallest clip", "a reward above the clip", "negative rewards", "the model knows some actions only", "the model knows one context only", "a prediction for an action of nobody", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a good model and few rows", "a wrong model is corrected", "the bounds"]
# messages:
#   nudge: "What is dr if all rewards equal their predictions?"
#   pointer: "Try a model that is right."
#   name: "v is missing: dr begins with what the model expects and corrects it."
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
        robust += weight * (reward - q.get(x, {}).get(action, 0.0))
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
