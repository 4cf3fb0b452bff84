# ---
# idea: lets only tracks stay that stand next to each other in the new order
# mistake: wrong-choice
# must_fail: [a chain with gaps, the long way of one track, better later]
# messages:
#   nudge: "Must the tracks that stay be neighbours?"
#   pointer: "Try a b c d e and a d b e c. Which three stay?"
#   name: "Wrong choice: the chain may have gaps. Look for the longest rising subsequence, not for the longest rising stretch."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    longest = run = 0
    last = -1
    for track in after:
        run = run + 1 if place[track] > last else 1
        last = place[track]
        longest = max(longest, run)
    return len(after) - longest
