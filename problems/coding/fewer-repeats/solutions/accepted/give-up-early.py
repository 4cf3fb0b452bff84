# ---
# idea: stop adding up an order as soon as it is clearly worse than the best so far
# cost: O(orders · tracks) time, O(history) memory
# ---
import math


def pick_freshest(orders, last_played, now, half_life):
    weights = {}
    for track, time in last_played.items():
        weights[track] = math.exp(-math.log(2) * max(0, now - time) / half_life)
    best, lowest = 0, math.inf
    for i, order in enumerate(orders):
        penalty = 0.0
        bar = lowest - 1e-9
        for slot, track in enumerate(order, start=1):
            penalty += weights.get(track, 0.0) / slot
            if penalty >= bar:
                break
        if penalty < bar:
            best, lowest = i, penalty
    return best
