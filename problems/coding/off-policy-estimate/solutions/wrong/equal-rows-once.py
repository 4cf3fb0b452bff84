# ---
# idea: "removes equal rows first"
# mistake: wrong-unit-counted
# must_fail: ["a context far more frequent", "the same row many times", "one heavy weight"]
# messages:
#   nudge: "Two rows are equal. How many visits are they?"
#   pointer: "Try the same row three times."
#   name: "Equal rows are counted once. Each is a visit."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    logs = list(dict.fromkeys(logs))
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
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
