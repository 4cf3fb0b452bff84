# ---
# idea: one weight per track, one sum per order, then the first order within the tolerance of the lowest
# cost: O(orders · tracks) time, O(history) memory
# ---
def pick_freshest(orders, last_played, now, half_life):
    weights = {track: 0.5 ** (max(0, now - time) / half_life) for track, time in last_played.items()}

    def penalty(order):
        return sum(weights.get(track, 0.0) / slot for slot, track in enumerate(order, start=1))

    penalties = [penalty(order) for order in orders]
    lowest = min(penalties)
    return next(i for i, value in enumerate(penalties) if value <= lowest + 1e-9)
