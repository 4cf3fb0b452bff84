# ---
# idea: sorts the rested artists anew in every slot
# cost: O(n · a log a) for a artists
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What changes among the rested artists from one slot to the next?"
#   pointer: "You sort all of them, although one left and at most one came back."
#   name: "Hidden quadratic: sorting is O(a log a) per slot, also where little changed. A heap takes one out and one in for O(log a)."
# ---
from collections import deque


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    waiting = list(tracks_of.values())
    rested = list(range(len(waiting)))
    resting = deque()
    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            rested.append(resting.popleft()[1])
        if not rested:
            return None
        rested.sort(key=lambda seen: (-len(waiting[seen]), seen))
        seen = rested.pop(0)
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
