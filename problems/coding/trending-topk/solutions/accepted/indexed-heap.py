# ---
# idea: a heap that holds every track once and knows its place, so a changed count moves it; the best k are read by a walk from the root
# cost: O(log n) per play, O(k log k) per look, each besides the plays that leave; memory proportional to the plays in the window
# ---
from collections import deque
from heapq import heappop, heappush


class Trending:
    def __init__(self, window: int, k: int) -> None:
        self.window = window
        self.k = k
        self.plays: deque[tuple[int, str]] = deque()
        # (-count, track), so that the smallest entry is the best
        self.heap: list[tuple[int, str]] = []
        self.place_of: dict[str, int] = {}

    def play(self, ts: int, track: str) -> None:
        self._expire(ts)
        self.plays.append((ts, track))
        if track not in self.place_of:
            self.place_of[track] = len(self.heap)
            self.heap.append((0, track))
        self._count(track, 1)

    def top(self, now: int) -> list[tuple[str, int]]:
        self._expire(now)
        best = []
        # the next best track is always the child of one that was taken
        reachable = [(entry, 0) for entry in self.heap[:1]]
        while reachable and len(best) < self.k:
            (negative, track), place = heappop(reachable)
            best.append((track, -negative))
            for child in (2 * place + 1, 2 * place + 2):
                if child < len(self.heap):
                    heappush(reachable, (self.heap[child], child))
        return best

    def _expire(self, now: int) -> None:
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self._count(track, -1)

    def _count(self, track: str, by: int) -> None:
        place = self.place_of[track]
        count = by - self.heap[place][0]
        if count > 0:
            self._settle(place, (-count, track))
            return
        del self.place_of[track]
        last = self.heap.pop()
        if place < len(self.heap):
            self._settle(place, last)

    def _settle(self, place: int, entry: tuple[int, str]) -> None:
        """Lets an entry go up or down from a place whose old entry is no longer needed."""
        while place > 0 and entry < self.heap[(place - 1) // 2]:
            parent = (place - 1) // 2
            self._put(place, self.heap[parent])
            place = parent
        while True:
            child = 2 * place + 1
            if child + 1 < len(self.heap) and self.heap[child + 1] < self.heap[child]:
                child += 1
            if child >= len(self.heap) or entry < self.heap[child]:
                break
            self._put(place, self.heap[child])
            place = child
        self._put(place, entry)

    def _put(self, place: int, entry: tuple[int, str]) -> None:
        self.heap[place] = entry
        self.place_of[entry[1]] = place
