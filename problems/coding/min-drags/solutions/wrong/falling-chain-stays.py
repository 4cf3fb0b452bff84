# ---
# idea: looks for the longest chain of falling places
# mistake: wrong-direction
# must_fail: [turned round, from the front to the end, nothing changes, two change places, from the end to the front, the halves exchanged, a chain with gaps, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
# messages:
#   nudge: "Which tracks need no drag: those whose order is kept, or those whose order is turned round?"
#   pointer: "Try two equal lists."
#   name: "Wrong direction: tracks stay when their old places rise along the new order."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, -place[track])
        chain_ends[length : length + 1] = [-place[track]]
    return len(before) - len(chain_ends)
