# ---
# idea: builds a heap of all tracks at every look
# cost: O(tracks) per look
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "A heap gives the best tracks quickly. What did it cost to make it?"
#   pointer: "A new heap is built from all tracks at every look."
#   name: "Hidden quadratic: building the heap is a pass over all tracks. Build it once, push an entry whenever a count changes, and skip entries that no longer fit."
# ---
from collections import deque
from heapq import heapify, heappop


class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = deque()
        self.count_of = {}

    def play(self, ts, track):
        self._expire(ts)
        self.plays.append((ts, track))
        self.count_of[track] = self.count_of.get(track, 0) + 1

    def top(self, now):
        self._expire(now)
        heap = [(-count, track) for track, count in self.count_of.items()]
        heapify(heap)
        best = []
        while heap and len(best) < self.k:
            negative, track = heappop(heap)
            best.append((track, -negative))
        return best

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
