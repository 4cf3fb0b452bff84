# ---
# idea: takes a track played in second 0 for one never played
# mistake: zero-taken-as-missing
# must_fail: [heard in second 0, the clock stands at 0]
# messages:
#   nudge: "Which values does your test for a missing track let through?"
#   pointer: "Try a track that was played in second 0."
#   name: "0 is false, so a play in second 0 is lost. Ask whether the track is in the history."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        time = last_played.get(track)
        return 0.5 ** (max(0, now - time) / half_life) if time else 0.0

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    lowest = min(penalties)
    return next(i for i, penalty in enumerate(penalties) if penalty <= lowest + 1e-9)
