# ---
# idea: lets an artist return one slot too early
# mistake: off-by-one
# must_fail: ["two apart", "three apart is too much", "one artist, two tracks, gap 2", "one artist returns after one other", "one repeat, gap as long as the list", "stuck two slots before the end", "stuck at the very end", "just enough others", "turns would leave one over", "most left, not most in total", "tracks keep their order within the artist", "back exactly when the rest is over"]
# messages:
#   nudge: "With a gap of 2, may two tracks of one artist be neighbours?"
#   pointer: "Write down in which slots artist A is barred after it played in slot 0 with gap 3."
#   name: "Off by one: after slot s the artist is rested in slot s + gap, not earlier."
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
            resting.append((slot + max(1, gap - 1), seen))
    return order
