# ---
# idea: keeps the counts and sorts all tracks at every look
# cost: O(tracks log tracks) per look
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does one look cost when twenty thousand tracks are in the window and the screen has five places?"
#   pointer: "All tracks are put in order at every look, and nearly all of that order is thrown away."
#   name: "Hidden quadratic: a sort of everything per look. Keep the tracks in a heap that is changed with the counts, and read only the first k from it."
# ---
from collections import deque


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
        ranked = sorted(self.count_of.items(), key=lambda pair: (-pair[1], pair[0]))
        return ranked[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
