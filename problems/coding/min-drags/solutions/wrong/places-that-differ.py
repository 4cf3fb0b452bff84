# ---
# idea: counts the places at which the two lists differ
# mistake: wrong-unit-counted
# must_fail: [two of five, from the front to the end, two change places, from the end to the front, the halves exchanged, a chain with gaps, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, capitals and long ids]
# messages:
#   nudge: "One track is dragged from the end to the front. How many places change, and how many tracks were dragged?"
#   pointer: "Try a b c d e and e a b c d."
#   name: "Wrong unit: a drag shifts others to new places without touching them. Count the tracks that change their order relative to the rest."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    return sum(old != new for old, new in zip(before, after))
