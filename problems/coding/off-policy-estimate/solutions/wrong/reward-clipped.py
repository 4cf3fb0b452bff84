# ---
# idea: "clips the weighted reward instead of the weight"
# mistake: wrong-weight
# must_fail: ["four visits", "a clip below one", "the smallest clip", "a reward above the clip", "negative rewards", "the smallest propensity with a low clip"]
# messages:
#   nudge: "What exactly is clipped?"
#   pointer: "Try a weight of 1, a reward of 8 and a clip of 2."
#   name: "The product of weight and reward is clipped. Clip the weight, before anything is multiplied."
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
        earned += min(weight * reward, clip)
        robust += expected[x] + weight * (reward - q.get(x, {}).get(action, 0.0))
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": weights * weights / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
