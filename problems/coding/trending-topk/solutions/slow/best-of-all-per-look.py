# ---
# idea: keeps the counts and picks the best k out of all tracks at every look
# cost: O(tracks) per look
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "heapq.nsmallest is quicker than a sort. What does it have to look at?"
#   pointer: "Every look goes through all tracks of the window to find a handful."
#   name: "Hidden quadratic: one pass over all tracks per look. Keep a heap between the looks, and leave old entries in it until they come up."
# ---
from collections import deque
from heapq import nsmallest


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
        return nsmallest(self.k, self.count_of.items(), key=lambda pair: (-pair[1], pair[0]))

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
