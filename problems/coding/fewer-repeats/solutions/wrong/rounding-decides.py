# ---
# idea: compares sums of floats exactly
# mistake: float-equality
# must_fail: [a tie that rounding breaks]
# messages:
#   nudge: "Can two orders have equal penalties on paper and different ones in your program?"
#   pointer: "Add 0.1 + 0.2 + 0.3 from the left and from the right. Then read the first rule again."
#   name: "Rounding decides ties. Look for the first penalty that is at most 1e-9 above the lowest."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    return penalties.index(min(penalties))
