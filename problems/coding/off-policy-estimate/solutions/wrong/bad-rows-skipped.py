# ---
# idea: "leaves out rows without a usable propensity"
# mistake: partial-result
# must_fail: ["an unknown propensity", "a propensity of zero", "a propensity of zero for an action of weight zero", "a bad row at the end"]
# messages:
#   nudge: "What does the statement return when one propensity is unknown?"
#   pointer: "Follow the third example."
#   name: "Bad rows are skipped and the rest is estimated. Such a log cannot be trusted: return nothing."
# ---
def evaluate(logs, policy, clip, q):
    logs = [row for row in logs if row[3] > 0]
    if not logs:
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
