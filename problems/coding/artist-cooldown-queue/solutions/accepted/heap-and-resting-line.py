# ---
# idea: a heap of the rested artists, most tracks left first, and a queue of the resting ones in order of their return
# cost: O(n log a) time for a artists, O(n) memory
# ---
from collections import deque
from heapq import heapify, heappop, heappush


def cooldown_queue(tracks: list[tuple[str, str]], gap: int) -> list[str] | None:
    tracks_of: dict[str, deque[str]] = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)

    waiting = list(tracks_of.values())
    rested = [(-len(queue), seen) for seen, queue in enumerate(waiting)]
    heapify(rested)
    resting: deque[tuple[int, int]] = deque()

    order = []
    for slot in range(len(tracks)):
        if resting and resting[0][0] == slot:
            _, seen = resting.popleft()
            heappush(rested, (-len(waiting[seen]), seen))
        if not rested:
            return None
        _, seen = heappop(rested)
        order.append(waiting[seen].popleft())
        if waiting[seen]:
            resting.append((slot + gap, seen))
    return order
