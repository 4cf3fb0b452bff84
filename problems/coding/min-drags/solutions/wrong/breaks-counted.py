# ---
# idea: counts the neighbours that stand the other way round
# mistake: wrong-unit-counted
# must_fail: [the halves exchanged, a good start that leads nowhere, better later]
# messages:
#   nudge: "How many tracks stand wrong if the list is two sorted halves in the wrong order?"
#   pointer: "Try a b c d and c d a b."
#   name: "Wrong unit: one break can separate many tracks that all have to move. Count tracks, not breaks."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    places = [place[track] for track in after]
    return sum(left > right for left, right in zip(places, places[1:]))
