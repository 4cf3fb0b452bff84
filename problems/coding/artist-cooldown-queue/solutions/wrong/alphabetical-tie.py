# ---
# idea: takes the first artist of the alphabet on a tie
# mistake: tie-break
# must_fail: ["no cooldown: most tracks left, again and again", "all artists differ, enormous gap", "all artists differ, gap as long as the list", "ties go to the artist seen first, not to the alphabet", "seen first by a single early track"]
# messages:
#   nudge: "Two artists have equally many tracks left. Who is next?"
#   pointer: "Rename the artists. Does the order change?"
#   name: "Tie: the artist seen first in the input is next, whatever its name."
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks, gap):
    waiting = {}
    for track, artist in tracks:
        waiting.setdefault(artist, deque()).append(track)
    rested = [(-len(queue), artist) for artist, queue in waiting.items()]
    heapify(rested)
    resting = deque()
    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] <= slot:
            artist = resting.popleft()[1]
            heappush(rested, (-len(waiting[artist]), artist))
        if not rested:
            return None
        artist = heappop(rested)[1]
        order.append(waiting[artist].popleft())
        if waiting[artist]:
            resting.append((slot + gap, artist))
    return order
