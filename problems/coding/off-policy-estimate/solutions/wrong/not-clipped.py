# ---
# idea: "does not clip"
# mistake: wrong-weight
# must_fail: ["four visits", "a clip below one", "the smallest clip", "negative rewards", "the smallest propensity with a low clip"]
# messages:
#   nudge: "What is the largest weight that one row may have?"
#   pointer: "Follow the first row of the first example."
#   name: "Weights are not clipped, so that one lucky row can decide everything."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = policy[x].get(action, 0.0) / propensity
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
