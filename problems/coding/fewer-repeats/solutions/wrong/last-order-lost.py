# ---
# idea: never looks at the last order
# mistake: last-item-lost
# must_fail: ["one track just heard, one a while ago", the older of two goes first, the last order is the best, "same start, different end", heard in second 0, the clock stands at 0, half of a half-life counts, half and not a third, "slots weigh 1, 1/2, 1/3", ten thousand million half-lives ago, the longest half-life, history of other tracks]
# messages:
#   nudge: "Which orders does your loop compare?"
#   pointer: "Try orders of which the last one is the best."
#   name: "The loop ends one order early."
# ---
def pick_freshest(orders, last_played, now, half_life):
    def weight(track):
        if track not in last_played:
            return 0.0
        return 0.5 ** (max(0, now - last_played[track]) / half_life)

    penalties = [sum(weight(track) / (slot + 1) for slot, track in enumerate(order)) for order in orders]
    best = 0
    for i in range(1, len(penalties) - 1):
        if penalties[i] < penalties[best] - 1e-9:
            best = i
    return best
