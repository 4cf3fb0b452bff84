# ---
# idea: counts a track at most once per second
# mistake: duplicates-collapsed
# must_fail: [played in the very second of the look, a window of one second, "same track, same second", an old high count is forgotten, as many tracks as places]
# messages:
#   nudge: "The same track is played three times in one second. How many plays are that?"
#   pointer: "Try a window of 5 and three plays of a in second 1."
#   name: "Duplicates collapsed: every call of play is one play. A set of (second, track) loses those that are equal."
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
        if (ts, track) in self.plays:
            return
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
