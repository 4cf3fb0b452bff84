# ---
# idea: "uses unclipped weights for ess"
# mistake: wrong-weight
# must_fail: ["four visits", "a clip below one", "negative rewards", "the smallest propensity with a low clip"]
# messages:
#   nudge: "Which weights does ess use?"
#   pointer: "Try a clip of one half: what is ess if both weights become equal?"
#   name: "ess is computed with the unclipped weights."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    raws = weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(policy[x].get(action, 0.0) / propensity, clip)
        raw = policy[x].get(action, 0.0) / propensity
        raws += raw
        weights += weight
        squares += raw * raw
        earned += weight * reward
        robust += expected[x] + weight * (reward - q.get(x, {}).get(action, 0.0))
    return {
        "ips": earned / len(logs),
        "snips": earned / weights if weights > 0 else 0.0,
        "dr": robust / len(logs),
        "ess": raws * raws / squares if weights > 0 else 0.0,
    }


def expectation(actions, predictions):
    return sum(chance * predictions.get(action, 0.0) for action, chance in actions.items())
