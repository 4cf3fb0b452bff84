# ---
# idea: looks through all artists in every slot
# cost: O(n · a) for a artists
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many artists does your code look at to fill one slot?"
#   pointer: "With ten thousand artists and a hundred thousand slots, most looks find the same artists as before."
#   name: "Hidden quadratic: a scan is O(a) per slot. Keep the rested artists in a heap; one artist at most comes back per slot."
# ---
from collections import deque


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    waiting = list(tracks_of.values())
    free_from = [0] * len(waiting)
    order = []
    for slot in range(len(tracks)):
        best = None
        most = 0
        for seen, queue in enumerate(waiting):
            if len(queue) > most and free_from[seen] <= slot:
                best = seen
                most = len(queue)
        if best is None:
            return None
        order.append(waiting[best].popleft())
        free_from[best] = slot + gap
    return order
