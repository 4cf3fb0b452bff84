# ---
# idea: only keeps equal artists from being neighbours
# mistake: input-ignored
# must_fail: ["three apart is too much", "one artist, neighbours allowed", "no cooldown: most tracks left, again and again", "one repeat, gap as long as the list", "stuck two slots before the end", "a tie goes to the artist that has just played", "back exactly when the rest is over", "one slot more and D is due", "the leader rests, the second goes"]
# messages:
#   nudge: "Change the gap from 2 to 3. Does your result change?"
#   pointer: "You compare with the artist of the slot just before. How many slots back does the rule reach?"
#   name: "Input ignored: an artist rests for gap - 1 slots, so the last gap - 1 artists are barred, not only the last one."
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
            resting.append((slot + 2, seen))
    return order
