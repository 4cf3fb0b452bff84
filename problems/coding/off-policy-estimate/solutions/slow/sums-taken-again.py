# ---
# idea: "adds up all weights again for each row"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "What does one row cost in your code?"
#   pointer: "At the last of 100,000 rows, how many rows do you look at?"
#   name: "A sum over all rows is taken inside the loop over the rows. Take it once."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for x, action, reward, propensity in logs:
        weight = min(policy[x].get(action, 0.0) / propensity, clip)
        weights = sum(min(policy[y].get(a, 0.0) / p, clip) for y, a, _, p in logs)
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
