# ---
# idea: keeps every id once
# mistake: duplicates-collapsed
# must_fail: ["a track listed twice", "one id, two artists"]
# messages:
#   nudge: "May a track be in the list twice?"
#   pointer: "A dictionary from id to artist forgets something."
#   name: "Duplicates collapsed: every entry of the list is placed, also one that repeats another."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    tracks = list(dict(tracks).items())
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
