# ---
# idea: takes a play in the future for one equally long ago
# mistake: late-data
# must_fail: [a play in the far future]
# messages:
#   nudge: "What does the statement say about a time in the future?"
#   pointer: "Try a play one half-life after now beside one right now. Which weighs more?"
#   name: "The absolute difference turns the future into the past. A time in the future counts as age 0."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (abs(now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
