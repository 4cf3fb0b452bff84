# ---
# idea: lets at most one play leave the window in a call
# mistake: loop-runs-once
# must_fail: ["one minute, two places", "up, down and up again", a window of one second, many leave at once, "same track, same second", "the leader falls, the third moves up", a place without a new play, fewer tracks than places, each play has its own time, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "Nobody calls for an hour. How many plays have to leave at the next call?"
#   pointer: "Try four plays in the first seconds and then a look a minute later."
#   name: "Loop runs once: a call may let many plays go. Use while in place of if."
# ---
from collections import deque
from heapq import heappop, heappush


class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = deque()
        self.count_of = {}
        self.entries = []

    def play(self, ts, track):
        self._expire(ts)
        self.plays.append((ts, track))
        self._change(track, 1)

    def top(self, now):
        self._expire(now)
        best = []
        while self.entries and len(best) < self.k:
            entry = heappop(self.entries)
            negative, track = entry
            if self.count_of.get(track) == -negative and (not best or entry != best[-1]):
                best.append(entry)
        for entry in best:
            heappush(self.entries, entry)
        return [(track, -negative) for negative, track in best]

    def _expire(self, now):
        if self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self._change(track, -1)

    def _change(self, track, by):
        count = self.count_of.get(track, 0) + by
        if count == 0:
            del self.count_of[track]
            return
        self.count_of[track] = count
        heappush(self.entries, (-count, track))
