# ---
# idea: looks for repeats in the new list only
# mistake: duplicates-collapsed
# must_fail: [a repeat in the old list]
# messages:
#   nudge: "Which of the two lists may repeat an id?"
#   pointer: "Try a b a and b a."
#   name: "Duplicates collapsed: before must be free of repeats too. Its places went into a map, where the later one wins."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if len(set(after)) != len(after) or place.keys() != set(after):
        return -1
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
