# ---
# idea: "returns the number of rows as effective size"
# mistake: wrong-unit-counted
# must_fail: ["four visits", "an action that the new ranker never takes", "all weights zero", "all weights zero and no model", "a weight of exactly the clip", "negative rewards", "no model", "the model knows one context only", "each context has its own probabilities", "a context far more frequent", "the same row many times", "one heavy weight", "a good model and few rows", "a wrong model is corrected", "the bounds"]
# messages:
#   nudge: "Do all rows say equally much about the new ranker?"
#   pointer: "Try one weight of 50 and three of 1."
#   name: "ess is the number of rows. With unequal weights the log is worth fewer: (\u03a3w)\u00b2 / \u03a3w\u00b2."
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
        "ess": float(len(logs)),
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
