# ---
# idea: takes an artist's tracks from the end
# mistake: unstable-order
# must_fail: ["two apart", "three apart", "one artist, neighbours allowed", "one artist returns after one other", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "just enough others", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first means the artist, not its next track"]
# messages:
#   nudge: "In which order do you want to hear the tracks of one artist?"
#   pointer: "pop() takes from the end of a list."
#   name: "Unstable order: tracks of one artist keep the order of the input, so take them from the front."
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
        order.append(waiting[seen].pop())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
