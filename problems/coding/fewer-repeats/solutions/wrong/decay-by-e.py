# ---
# idea: lets weights fall by e instead of by two
# mistake: wrong-weight
# must_fail: [half and not a third]
# messages:
#   nudge: "What is the weight in your code after exactly one half-life?"
#   pointer: "Compute it: it should be 0.5."
#   name: "exp(-age / half_life) falls to 0.37 in a half-life. Use 0.5 ** (age / half_life), or put ln 2 into the exponent."
# ---
import math


def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return math.exp(-max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
