# ---
# idea: "refuses small propensities too"
# mistake: boundary-strict-vs-inclusive
# must_fail: ["the bounds", "the smallest propensity with a low clip"]
# messages:
#   nudge: "From which propensity on is a row usable?"
#   pointer: "Try a propensity of 0.001."
#   name: "Small propensities are refused. Only 0 and less are."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0.001 for _, _, _, propensity in logs):
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
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
