# ---
# idea: counts pairs that stand the other way round, which is the number of swaps of neighbours
# mistake: wrong-unit-counted
# must_fail: [two of five, turned round, from the front to the end, from the end to the front, the halves exchanged, a chain with gaps, two tracks far apart exchanged, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
# messages:
#   nudge: "May a drag go over several tracks at once?"
#   pointer: "Try a b c d e and b c d e a. One drag is enough; what do you count?"
#   name: "Wrong unit: inversions count swaps of neighbours. A drag goes any distance; count the tracks that have to move at all."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    places = [place[track] for track in after]
    return sum(left > right for i, right in enumerate(places) for left in places[:i])
