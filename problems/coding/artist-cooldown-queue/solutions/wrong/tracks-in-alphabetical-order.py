# ---
# idea: sorts each artist's tracks
# mistake: unstable-order
# must_fail: ["one artist, neighbours allowed", "tracks keep their order within the artist"]
# messages:
#   nudge: "In which order do you want to hear the tracks of one artist?"
#   pointer: "List the second track of an artist before the first, by name."
#   name: "Unstable order: tracks of one artist keep the order of the input; no sorting."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    waiting = [deque(sorted(queue)) for queue in tracks_of.values()]
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
