# ---
# idea: takes an empty queue for a failure
# mistake: empty-input
# must_fail: ["nothing to arrange", "nothing to arrange, no cooldown"]
# messages:
#   nudge: "Can an empty list be arranged?"
#   pointer: "Your code cannot tell \"nothing to do\" from \"cannot be done\"."
#   name: "Empty input: no tracks make an empty queue, and that is not None."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
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
    return order or None
