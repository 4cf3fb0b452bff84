# ---
# idea: takes 0 places for no limit
# mistake: zero-taken-as-missing
# must_fail: [no places]
# messages:
#   nudge: "What is the list when the screen has no places?"
#   pointer: "Try k = 0 and one play."
#   name: "Zero taken as missing: k = 0 is a legal number of places, and the list is empty."
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
        return ranked[: self.k or None]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
