# ---
# idea: returns the last of the orders that tie
# mistake: tie-break
# must_fail: [nothing heard yet, identical orders, tie between later orders, a tie that rounding breaks, a single track, no tracks, a play in the future, a play in the far future]
# messages:
#   nudge: "What happens when two orders have the same penalty?"
#   pointer: "Try a listener without any history."
#   name: "The last of equal orders wins here. The statement gives a tie to the smallest index."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return max(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
