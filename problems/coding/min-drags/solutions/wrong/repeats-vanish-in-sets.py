# ---
# idea: compares the sets of ids only
# mistake: duplicates-collapsed
# must_fail: [the same repeat in both, the same repeat in longer lists, other repeats in each, a repeat in the new list, a repeat in the old list]
# messages:
#   nudge: "What is lost when a list becomes a set?"
#   pointer: "Try a b and a b a."
#   name: "Duplicates collapsed: a set forgets how often an id occurred. The lengths must agree with the number of different ids, in both lists."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if place.keys() != set(after):
        return -1
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
