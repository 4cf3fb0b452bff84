# ---
# idea: "divides the sum of ips by the sum of the weights"
# mistake: wrong-denominator
# must_fail: ["four visits", "an action that the new ranker never takes", "one row", "a clip below one", "the smallest clip", "a weight of exactly the clip", "negative rewards", "no model", "the model knows one context only", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "the bounds"]
# messages:
#   nudge: "By what do you divide in ips, and by what in snips?"
#   pointer: "In the first example, are your ips and snips different?"
#   name: "ips is divided by the sum of the weights, which makes it snips. Divide ips by the number of rows."
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
        "ips": earned / weights if weights > 0 else 0.0,
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
