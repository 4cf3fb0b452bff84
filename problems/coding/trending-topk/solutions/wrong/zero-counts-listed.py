# ---
# idea: keeps tracks whose last play has left, with a count of 0
# mistake: zero-rows
# must_fail: ["one minute, two places", "up, down and up again", "one second before the end, and the end", a window of one second, nobody plays any more, many leave at once, "same track, same second", "the leader falls, the third moves up", fewer tracks than places, each play has its own time, from below zero to above, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "All plays of a track have left the window. What becomes of the track?"
#   pointer: "Follow the first example at 91."
#   name: "Zero rows: a track without a play in the window is not listed. Remove it when its count falls to 0."
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
