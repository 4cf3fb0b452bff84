# ---
# idea: takes the artist whose next track comes first in the input on a tie
# mistake: tie-break
# must_fail: ["no cooldown: most tracks left, again and again", "turns would leave one over", "ties go to the artist seen first, not to the alphabet", "seen first means the artist, not its next track"]
# messages:
#   nudge: "What does \"seen first\" speak about: the artist or its next track?"
#   pointer: "Two artists with two tracks each. After both have played once, whose first track came earlier in the input?"
#   name: "Tie: it is the first appearance of the artist in the whole list that counts, and that never changes."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for place, (track, artist) in enumerate(tracks):
        tracks_of.setdefault(artist, deque()).append((place, track))
    waiting = list(tracks_of.values())
    rested = [(-len(queue), queue[0][0], seen) for seen, queue in enumerate(waiting)]
    heapify(rested)
    resting = deque()
    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            seen = resting.popleft()[1]
            heappush(rested, (-len(waiting[seen]), waiting[seen][0][0], seen))
        if not rested:
            return None
        seen = heappop(rested)[2]
        order.append(waiting[seen].popleft()[1])
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
