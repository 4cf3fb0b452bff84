# ---
# idea: puts the smallest counts first
# mistake: wrong-direction
# must_fail: ["one minute, two places", played in the very second of the look, a window of one second, nobody plays any more, "same track, same second", an old high count is forgotten, falling to a count it had before, "the leader falls, the third moves up", looking again, one track behind in each list, the leader falls among equals, a place without a new play, fewer tracks than places, as many tracks as places, each play has its own time, no window on the clock, from below zero to above, most counts first, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "Which end of your order is \"most played\"?"
#   pointer: "Follow the first example at 31."
#   name: "Wrong direction: the heap gives its smallest entry first. Push negated counts, or sort descending."
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
        ranked = sorted(self.count_of.items(), key=lambda pair: (pair[1], pair[0]))
        return ranked[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
