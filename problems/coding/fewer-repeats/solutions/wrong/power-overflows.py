# ---
# idea: divides 1 by a power of two that can be too large
# mistake: numeric-overflow
# must_fail: [ten thousand million half-lives ago]
# messages:
#   nudge: "Which number in your code is the largest on the way to a very small weight?"
#   pointer: "Try a play 10^10 half-lives ago."
#   name: "2.0 ** x overflows for large x although 1 / 2.0 ** x is nearly 0. Raise 0.5 instead."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 1 / 2.0 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
