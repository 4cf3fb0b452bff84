# ---
# idea: takes the rested artist with fewest tracks left
# mistake: wrong-direction
# must_fail: ["two apart", "one artist returns after one other", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "just enough others", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first means the artist, not its next track", "seen first by a single early track", "tracks keep their order within the artist"]
# messages:
#   nudge: "Which artist will be hard to place at the end?"
#   pointer: "A heap in Python hands out the smallest number. Which artist has that in yours?"
#   name: "Wrong direction: most tracks left comes first, so put the negative count into the heap."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    waiting = list(tracks_of.values())
    rested = [(len(queue), seen) for seen, queue in enumerate(waiting)]
    heapify(rested)
    resting = deque()
    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            seen = resting.popleft()[1]
            heappush(rested, (len(waiting[seen]), seen))
        if not rested:
            return None
        seen = heappop(rested)[1]
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
