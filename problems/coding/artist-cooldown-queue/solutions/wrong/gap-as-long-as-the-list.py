# ---
# idea: gives up at once when the gap is not smaller than the list
# mistake: boundary-strict-vs-inclusive
# must_fail: ["one track", "all artists differ, enormous gap", "all artists differ, gap as long as the list", "one id, two artists"]
# messages:
#   nudge: "Is a large gap always a problem?"
#   pointer: "Five tracks of five artists, and a gap of a thousand. Which two tracks are too near?"
#   name: "Bound misread: only tracks of the same artist need the distance. When all artists differ, any gap is fine."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    if tracks and gap >= len(tracks) and gap > 1:
        return None
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    waiting = list(tracks_of.values())
    rested = [(-len(queue), seen) for seen, queue in enumerate(waiting)]
    heapify(rested)
    resting = deque()
    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            seen = resting.popleft()[1]
            heappush(rested, (-len(waiting[seen]), seen))
        if not rested:
            return None
        seen = heappop(rested)[1]
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
