# ---
# idea: expects every track of the history in each order
# mistake: unknown-id
# must_fail: [no tracks, history of other tracks]
# messages:
#   nudge: "Can the history name a track that is not in the orders?"
#   pointer: "Add a track to the history that no order holds."
#   name: "A track of the history without a slot raises an error. Go over the order and look up the history, or skip unknown tracks."
# ---
def pick_freshest(orders, last_played, now, half_life):
    penalties = []
    for order in orders:
        slots = {track: slot for slot, track in enumerate(order)}
        penalty = 0.0
        for track, time in last_played.items():
            penalty += 0.5 ** (max(0, now - time) / half_life) / (slots[track] + 1)
        penalties.append(penalty)
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
