# ---
# idea: counts only whole half-lives
# mistake: integer-division
# must_fail: [half of a half-life counts]
# messages:
#   nudge: "What is the weight after half of a half-life?"
#   pointer: "Try an age of 50 with a half-life of 100."
#   name: "The division drops the fraction, so weights fall in steps. Divide without rounding."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) // half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
