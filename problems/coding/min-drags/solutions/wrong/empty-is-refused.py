# ---
# idea: returns -1 for empty lists
# mistake: empty-input
# must_fail: [both empty]
# messages:
#   nudge: "Which of the two reasons for -1 do two empty lists give?"
#   pointer: "Try two empty lists."
#   name: "Empty input: two empty lists hold the same tracks, none, and need 0 drags."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not before or not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
