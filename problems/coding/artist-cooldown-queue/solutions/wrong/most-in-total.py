# ---
# idea: prefers the artist with most tracks in the whole list
# mistake: stale-state
# must_fail: ["no cooldown: most tracks left, again and again", "most left, not most in total", "seen first means the artist, not its next track", "seen first by a single early track"]
# messages:
#   nudge: "Which number decides in the middle of the queue: tracks in the list or tracks left?"
#   pointer: "Your priority never changes, although each slot takes a track away."
#   name: "Stale state: count a track down when it is placed; tracks left decide."
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
    total = [len(queue) for queue in waiting]
    resting = deque()
    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            seen = resting.popleft()[1]
            heappush(rested, (-total[seen], seen))
        if not rested:
            return None
        seen = heappop(rested)[1]
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
