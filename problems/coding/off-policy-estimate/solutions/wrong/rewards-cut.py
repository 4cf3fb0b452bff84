# ---
# idea: "clips the rewards as well"
# mistake: wrong-weight
# must_fail: ["a clip below one", "the smallest clip", "a reward above the clip", "a weight of exactly the clip"]
# messages:
#   nudge: "What exactly is clipped?"
#   pointer: "Try a weight of 1, a reward of 8 and a clip of 2."
#   name: "Rewards are clipped too. Only weights are."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(policy[x].get(action, 0.0) / propensity, clip)
        reward = min(reward, clip)
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
