# ---
# idea: searches each track's slot in each order
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How do you find the slot of a track, and what does that cost?"
#   pointer: "An order has 5,000 tracks. How many comparisons does one search take, and how many searches are there?"
#   name: "order.index walks through the list, so an order costs tracks squared. Go over the order with its slots instead."
# ---
def pick_freshest(orders, last_played, now, half_life):
    tracks = set(orders[0])
    weights = {}
    for track, time in last_played.items():
        if track in tracks:
            weights[track] = 0.5 ** (max(0, now - time) / half_life)
    penalties = []
    for order in orders:
        penalties.append(sum(weight / (order.index(track) + 1) for track, weight in weights.items()))
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
