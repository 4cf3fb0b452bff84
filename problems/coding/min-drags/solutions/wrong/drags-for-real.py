# ---
# idea: carries the drags out on the list it was given
# mistake: input-mutated
# must_fail: [two of five, turned round, from the front to the end, two change places, from the end to the front, the halves exchanged, a chain with gaps, two tracks far apart exchanged, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
# messages:
#   nudge: "Whose list do you rearrange?"
#   pointer: "Look at before after the call."
#   name: "Input mutated: the lists must stay as they are, and nothing has to be moved in order to count."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    before.sort(key=after.index)
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
