# ---
# idea: leaves out ids that before does not know
# mistake: unknown-id
# must_fail: [another track, capitals make another track]
# messages:
#   nudge: "What if after holds an id that before does not know?"
#   pointer: "Try a b and a c."
#   name: "Unknown id: a track in one list only makes the answer -1; it is not a track that is dragged."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or len(set(after)) != len(after):
        return -1
    chain_ends = []
    for track in filter(place.__contains__, after):
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
