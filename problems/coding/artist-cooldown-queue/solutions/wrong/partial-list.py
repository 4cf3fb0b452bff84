# ---
# idea: returns what it has when nobody is rested
# mistake: partial-result
# must_fail: ["three apart is too much", "one artist, two tracks, gap 2", "one repeat, gap as long as the list", "stuck two slots before the end", "stuck at the very end"]
# messages:
#   nudge: "What does the caller get when the tracks cannot be arranged?"
#   pointer: "Look at the second example: your list is shorter than the input."
#   name: "Partial result: a queue without some of the tracks is no answer. When no artist is rested, return None."
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
            break
        seen = heappop(rested)[1]
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
