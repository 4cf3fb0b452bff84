# ---
# idea: the tracks that stay are a longest rising chain of old places; for every length keep the smallest place on which such a chain can end
# cost: O(n log n) time, O(n) memory
# ---
from bisect import bisect_left


def min_moves(before: list[str], after: list[str]) -> int:
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    chain_ends: list[int] = []
    for track in after:
        length = bisect_left(chain_ends, place[track])
        chain_ends[length : length + 1] = [place[track]]
    return len(before) - len(chain_ends)
