# ---
# idea: lets slots weigh n, n - 1, n - 2 and so on
# mistake: wrong-weight
# must_fail: [half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3"]
# messages:
#   nudge: "How much more does the first slot count than the second one?"
#   pointer: "Write down the factors of the slots for three tracks, from the statement and from your code."
#   name: "Slots fall in even steps here. The statement divides by slot number plus one: 1, 1/2, 1/3."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) * (len(order) - slot) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
