# ---
# idea: "averages v over contexts instead of rows"
# mistake: groups-mixed
# must_fail: ["contexts without rows", "a context far more frequent"]
# messages:
#   nudge: "How often does each context count in v?"
#   pointer: "Try a context with three rows and one with a single row."
#   name: "v is averaged over contexts. It is taken for each row, so that frequent contexts count more."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    mean = sum(expected.values()) / len(expected)
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(policy[x].get(action, 0.0) / propensity, clip)
        weights += weight
        squares += weight * weight
        earned += weight * reward
        robust += mean + weight * (reward - q.get(x, {}).get(action, 0.0))
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
