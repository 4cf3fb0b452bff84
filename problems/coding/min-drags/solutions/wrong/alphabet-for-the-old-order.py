# ---
# idea: takes the alphabet for the old order
# mistake: input-ignored
# must_fail: [nothing changes, an old order that is not the alphabet, capitals and long ids]
# messages:
#   nudge: "Where do you read in which order the tracks stood before?"
#   pointer: "Try b a and b a. How many drags do equal lists need?"
#   name: "Input ignored: the order to compare with is before, not the order of the ids."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(sorted(before))}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
