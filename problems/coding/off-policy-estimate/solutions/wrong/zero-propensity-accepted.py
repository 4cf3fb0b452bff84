# ---
# idea: "refuses negative propensities only"
# mistake: boundary-strict-vs-inclusive
# must_fail: ["a propensity of zero", "a propensity of zero for an action of weight zero"]
# messages:
#   nudge: "Is a propensity of exactly 0 usable?"
#   pointer: "Try a propensity of 0 for an action that the new ranker never takes."
#   name: "Only negative propensities are refused. 0 is refused too."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity < 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(policy[x].get(action, 0.0) / propensity if propensity else 0.0, clip)
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
