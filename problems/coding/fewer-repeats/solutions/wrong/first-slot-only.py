# ---
# idea: scores only the first slot
# mistake: first-item-only
# must_fail: ["same start, different end"]
# messages:
#   nudge: "Which slots enter your penalty?"
#   pointer: "Try two orders with the same first track."
#   name: "Only the first slot is scored. Every slot adds its weight divided by slot number plus one."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum((slot == 0) * weight(track) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
