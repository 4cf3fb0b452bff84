# ---
# idea: "searches the rows of the same context for each row"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How do you find the probabilities of a row's context?"
#   pointer: "With 100,000 rows, how many rows does your code compare in all?"
#   name: "For each row all rows are walked through. The maps give the context directly."
# ---
def evaluate(logs, policy, clip, q):
    if not logs or any(propensity <= 0 for _, _, _, propensity in logs):
        return None
    expected = {x: expectation(actions, q.get(x, {})) for x, actions in policy.items()}
    weights = squares = earned = robust = 0.0
    for i, (x, action, reward, propensity) in enumerate(logs):
        same = [row for row in logs if row[0] == x and row[1] == action]
        weight = len(same) / len(same) * min(policy[x].get(action, 0.0) / propensity, clip)
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
