# ---
# idea: takes the artist that has rested longest when nobody has rested enough
# mistake: filter-missing
# must_fail: ["three apart is too much", "one artist, two tracks, gap 2", "one repeat, gap as long as the list", "stuck two slots before the end", "stuck at the very end"]
# messages:
#   nudge: "Check your results for the second example: how far apart are equal artists?"
#   pointer: "When nobody is rested, you take somebody all the same."
#   name: "Filter missing: an artist within the gap may never be taken. With nobody rested there is no queue: return None."
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
            seen = resting.popleft()[1]
            heappush(rested, (-len(waiting[seen]), seen))
        seen = heappop(rested)[1]
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
