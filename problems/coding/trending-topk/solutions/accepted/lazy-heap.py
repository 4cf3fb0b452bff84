# ---
# idea: a heap that gets a new entry whenever a count changes; entries that no longer fit their track are thrown away when they come up
# cost: O(log n) amortised per call, besides O(k log n) per look; memory proportional to the plays in the window
# ---
from collections import deque
from heapq import heapify, heappop, heappush


class Trending:
    def __init__(self, window: int, k: int) -> None:
        self.window = window
        self.k = k
        self.plays: deque[tuple[int, str]] = deque()
        self.count_of: dict[str, int] = {}
        # (-count, track), so that the smallest entry is the best; a track may have entries of counts it once had
        self.entries: list[tuple[int, str]] = []

    def play(self, ts: int, track: str) -> None:
        self._expire(ts)
        self.plays.append((ts, track))
        self._change(track, 1)

    def top(self, now: int) -> list[tuple[str, int]]:
        self._expire(now)
        best: list[tuple[int, str]] = []
        while self.entries and len(best) < self.k:
            entry = heappop(self.entries)
            negative, track = entry
            # equal entries come up one after the other
            if self.count_of.get(track) == -negative and (not best or entry != best[-1]):
                best.append(entry)
        for entry in best:
            heappush(self.entries, entry)
        return [(track, -negative) for negative, track in best]

    def _expire(self, now: int) -> None:
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self._change(track, -1)

    def _change(self, track: str, by: int) -> None:
        count = self.count_of.get(track, 0) + by
        if count == 0:
            del self.count_of[track]
            return
        self.count_of[track] = count
        heappush(self.entries, (-count, track))
        if len(self.entries) > 4 * len(self.count_of):
            self.entries = [(-count, track) for track, count in self.count_of.items()]
            heapify(self.entries)
