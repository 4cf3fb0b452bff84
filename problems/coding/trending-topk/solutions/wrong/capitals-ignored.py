# ---
# idea: compares tracks without regard to capitals
# mistake: text-order
# must_fail: [equal counts, capitals and digits]
# messages:
#   nudge: "Zoe and ana have the same count. Which one comes first, character by character?"
#   pointer: "Follow the third example and look at the last two places."
#   name: "Text order: tracks are compared as they stand; every capital comes before every small letter."
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
        ranked = sorted(self.count_of.items(), key=lambda pair: (-pair[1], pair[0].lower(), pair[0]))
        return ranked[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
