# ---
# idea: looks at the oldest play without asking whether there is one
# mistake: empty-input
# must_fail: ["one minute, two places", "up, down and up again", nothing played yet, no places, "one second before the end, and the end", a window of one second, nobody plays any more, many leave at once, fewer tracks than places, each play has its own time, from below zero to above, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "What is the oldest play before anything was played, and after all plays have left?"
#   pointer: "Try a look as the very first call."
#   name: "Empty input: the queue is empty before the first play and after a long pause. Ask before you look at its front."
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
        self.plays.append((ts, track))
        self._expire(ts)
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
        while self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self._change(track, -1)

    def _change(self, track, by):
        count = self.count_of.get(track, 0) + by
        if count == 0:
            del self.count_of[track]
            return
        self.count_of[track] = count
        heappush(self.entries, (-count, track))
