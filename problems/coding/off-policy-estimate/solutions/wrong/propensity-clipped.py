# ---
# idea: "clips the propensity from below"
# mistake: wrong-weight
# must_fail: ["four visits", "a clip below one", "a weight of exactly the clip", "negative rewards"]
# messages:
#   nudge: "What is compared with the clip?"
#   pointer: "In the first example the ratio is 4 and the clip 3. What is your weight?"
#   name: "The propensity is kept above 1 / clip, which clips \u03c0 too. Clip the ratio."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = policy[x].get(action, 0.0) / max(propensity, 1 / clip)
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
