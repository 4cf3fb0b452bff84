# ---
# idea: ends the pass one track early
# mistake: off-by-one
# must_fail: [two of five, one track, nothing changes, from the end to the front, the halves exchanged, the long way of one track, better later]
# messages:
#   nudge: "Which tracks does your loop see?"
#   pointer: "Try two equal lists."
#   name: "Off by one: the last track of the new order can belong to the chain as well."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    chain_ends = []
    for track in after[:-1]:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
