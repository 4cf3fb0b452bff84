# ---
# idea: builds only chains that begin with the first track of the new order
# mistake: off-by-one
# must_fail: [two of five, from the end to the front, the halves exchanged, two tracks far apart exchanged, better later]
# messages:
#   nudge: "Must the first track of the new order stay?"
#   pointer: "Try a b c d e and e a b c d."
#   name: "Off by one: the chain may begin anywhere. Let the first track compete like all others."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    chain_ends = []
    if after:
        place = {track: i for track, i in place.items() if i >= place[after[0]]}
    for track in filter(place.__contains__, after):
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
