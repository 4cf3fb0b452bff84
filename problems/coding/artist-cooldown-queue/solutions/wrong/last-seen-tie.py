# ---
# idea: takes the artist seen last on a tie
# mistake: tie-break
# must_fail: ["two apart", "three apart", "no cooldown: most tracks left, again and again", "all artists differ, enormous gap", "all artists differ, gap as long as the list", "one repeat across the whole list", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first means the artist, not its next track", "seen first by a single early track"]
# messages:
#   nudge: "Two artists have equally many tracks left. Who is next?"
#   pointer: "Follow the first example: in slot 0 only one artist leads, but in slot 2?"
#   name: "Tie: the artist seen first in the input is next."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    waiting = list(tracks_of.values())
    rested = [(-len(queue), -seen) for seen, queue in enumerate(waiting)]
    heapify(rested)
    resting = deque()
    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            seen = resting.popleft()[1]
            heappush(rested, (-len(waiting[seen]), -seen))
        if not rested:
            return None
        seen = -heappop(rested)[1]
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
