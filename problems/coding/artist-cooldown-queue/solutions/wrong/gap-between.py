# ---
# idea: reads the gap as the number of other tracks between two of an artist
# mistake: off-by-one
# must_fail: ["two apart", "three apart", "one artist, neighbours allowed", "one artist returns after one other", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "just enough others", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "tracks keep their order within the artist"]
# messages:
#   nudge: "With a gap of 1, may two tracks of one artist be neighbours?"
#   pointer: "The gap is the difference of the two slot numbers. How many other tracks does a gap of 2 leave between?"
#   name: "Off by one: after slot s the artist is rested in slot s + gap, with gap - 1 tracks between."
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
            resting.append((slot + gap + 1, seen))
    return order
