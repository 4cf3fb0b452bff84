# ---
# idea: asks only whether every id of the new list is known
# mistake: unknown-id
# must_fail: [a track is missing, nothing is left]
# messages:
#   nudge: "What if after is shorter than before?"
#   pointer: "Try a b c and a c."
#   name: "Unknown id: a track that is missing from after cannot be dragged there. Both lists must hold the same ids."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if len(place) != len(before) or len(set(after)) != len(after) or not place.keys() >= set(after):
        return -1
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
