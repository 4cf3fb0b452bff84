# ---
# idea: takes second 0 for no time given and the time before it for now
# mistake: zero-taken-as-missing
# must_fail: [from below zero to above]
# messages:
#   nudge: "Which second does your code believe it is when now is 0?"
#   pointer: "Try a window of 10, plays in seconds -12 and -10, and a look in second 0."
#   name: "Zero taken as missing: 0 is an ordinary time. Test for None, or do not test at all."
# ---
from collections import deque


class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = deque()
        self.count_of = {}
        self.latest = 0

    def play(self, ts, track):
        self.latest = ts = ts or self.latest
        self._expire(ts)
        self.plays.append((ts, track))
        self.count_of[track] = self.count_of.get(track, 0) + 1

    def top(self, now):
        self.latest = now = now or self.latest
        self._expire(now)
        ranked = sorted(self.count_of.items(), key=lambda pair: (-pair[1], pair[0]))
        return ranked[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
