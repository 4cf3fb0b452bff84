# ---
# idea: takes a track never played for one played in second 0
# mistake: missing-taken-as-zero
# must_fail: [heard in second 0, the clock stands at 0]
# messages:
#   nudge: "What weight does your code give to a track that was never played?"
#   pointer: "Let the clock stand at a small number and the history be empty for one of two tracks."
#   name: "The default 0 is a real time. A track that is not in the history has weight 0."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        return 0.5 ** (max(0, now - last_played.get(track, 0)) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
