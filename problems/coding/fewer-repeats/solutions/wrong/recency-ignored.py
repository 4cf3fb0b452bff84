# ---
# idea: gives every heard track the same weight
# mistake: input-ignored
# must_fail: [the older of two goes first, a tie that rounding breaks, "same start, different end", half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life]
# messages:
#   nudge: "Two tracks were heard, one today and one last year. Does your code see a difference?"
#   pointer: "Look at the third example: both tracks were heard. What are their weights?"
#   name: "The age is not used. A weight halves with every half-life since the last play."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        return 1.0 if track in last_played else 0.0

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
