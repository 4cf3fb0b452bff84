# ---
# idea: takes the artist that has waited longest on a tie
# mistake: tie-break
# must_fail: ["two apart", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "back exactly when the rest is over", "the leader rests, the second goes"]
# messages:
#   nudge: "Two artists have equally many tracks left, one of them played long ago. Who is next?"
#   pointer: "Fairness is not in the rules. What is?"
#   name: "Tie: first appearance in the input decides, not the time since the last track."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    waiting = list(tracks_of.values())
    rested = [(-len(queue), -1, seen) for seen, queue in enumerate(waiting)]
    heapify(rested)
    resting = deque()
    order = []
    last_slot = [-1] * len(waiting)
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            seen = resting.popleft()[1]
            heappush(rested, (-len(waiting[seen]), last_slot[seen], seen))
        if not rested:
            return None
        seen = heappop(rested)[2]
        last_slot[seen] = slot
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
