# ---
# idea: computes the power in every slot of every order
# mistake: repeated-work
# tolerated: true
# messages:
#   nudge: "How many different weights are there, and how many do you compute?"
#   pointer: "A track has the same weight in all 200 orders."
#   name: "The power is computed per slot. Compute it once per track and look it up; the class stays, the constant shrinks."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
