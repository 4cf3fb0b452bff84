# ---
# idea: lets an age be negative
# mistake: late-data
# must_fail: [a play in the future, a play in the far future]
# messages:
#   nudge: "What values can the age of a track take in your code?"
#   pointer: "Try a play one half-life after now. What weight do you get?"
#   name: "A negative age makes a weight above 1. A time in the future counts as age 0."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** ((now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
