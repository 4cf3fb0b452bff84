# ---
# idea: looks only at lengths and then for ids that are not there
# mistake: unknown-id
# must_fail: [another track, a repeat in place of a track, capitals make another track]
# messages:
#   nudge: "What if after holds an id that before does not know?"
#   pointer: "Try a b and a c."
#   name: "Unknown id: lists of equal length may hold different tracks. Answer -1."
# ---
from bisect import bisect_left


def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after):
        return -1
    chain_ends = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
