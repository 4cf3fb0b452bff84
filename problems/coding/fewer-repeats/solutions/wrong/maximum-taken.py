# ---
# idea: returns the order with the highest penalty
# mistake: wrong-direction
# must_fail: ["one track just heard, one a while ago", the older of two goes first, tie between later orders, the last order is the best, "same start, different end", heard in second 0, the clock stands at 0, half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life, history of other tracks]
# messages:
#   nudge: "Is a high penalty good or bad?"
#   pointer: "In the first example, which order has the highest penalty, and which one do you return?"
#   name: "The maximum is taken. The freshest order is the one with the lowest penalty."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    highest = max(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty >= highest - 1e-9)
