# ---
# idea: adds up weights whatever their slot
# mistake: input-ignored
# must_fail: ["one track just heard, one a while ago", the older of two goes first, tie between later orders, the last order is the best, "same start, different end", heard in second 0, the clock stands at 0, half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life, history of other tracks]
# messages:
#   nudge: "All orders hold the same tracks. What makes their penalties differ?"
#   pointer: "Compute both penalties of the third example by hand and compare with your code."
#   name: "The slot is missing from the sum. Each weight is divided by its slot number plus one."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
