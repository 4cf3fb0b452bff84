# ---
# idea: returns an empty list while fewer than k tracks are in the window
# mistake: partial-result
# must_fail: ["up, down and up again", nothing played yet, "one second before the end, and the end", played in the very second of the look, a window of one second, nobody plays any more, many leave at once, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", fewer tracks than places, from below zero to above, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "Two tracks have plays and the screen has five places. What is shown?"
#   pointer: "Follow the second example: three places, one track."
#   name: "Partial result: fewer tracks than places make a shorter list, not an empty one."
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
        if len(best) < self.k:
            return []
        return [(track, -negative) for negative, track in best]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self._change(track, -1)

    def _change(self, track, by):
        count = self.count_of.get(track, 0) + by
        if count == 0:
            del self.count_of[track]
            return
        self.count_of[track] = count
        heappush(self.entries, (-count, track))
