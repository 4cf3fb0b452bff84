# ---
# idea: lets a track stay if it comes behind the last one that stays
# mistake: wrong-choice
# must_fail: [two of five, from the end to the front, the halves exchanged, two tracks far apart exchanged, the long way of one track, better later]
# messages:
#   nudge: "The first track of the new order came from the end. What can still stay after it?"
#   pointer: "Try a b c d e and e a b c d."
#   name: "Wrong choice: a track with a high old place blocks all that follow. Among all rising chains take the longest."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    stay = 0
    last = -1
    for track in after:
        if place[track] > last:
            last = place[track]
            stay += 1
    return len(after) - stay
