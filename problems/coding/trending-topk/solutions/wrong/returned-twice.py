# ---
# idea: lists a track once for every entry that fits its count
# mistake: duplicates-counted
# must_fail: ["one minute, two places", "up, down and up again", a window of one second, many leave at once, "same track, same second", from below zero to above, the end of the window at a play]
# messages:
#   nudge: "A count goes 1, 2, 1. How many entries with the count 1 does the heap hold then?"
#   pointer: "Follow the second example at 10: a has risen to two and fallen to one."
#   name: "Duplicates: a count that comes back to an earlier value has several entries which all look fresh. They come up one after the other; list only the first."
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
            if self.count_of.get(track) == -negative:
                best.append(entry)
        for entry in best:
            heappush(self.entries, entry)
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
