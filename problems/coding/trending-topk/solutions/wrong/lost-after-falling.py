# ---
# idea: makes an entry when a count rises and none when it falls
# mistake: stale-state
# must_fail: ["up, down and up again", nobody plays any more, falling to a count it had before, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, the end of the window at a play, the ends of time]
# messages:
#   nudge: "A play leaves and the track still has others. Which entry of the heap speaks for it now?"
#   pointer: "Try a window of 10: a in seconds 0 and 4, a look, a in second 6, a look, and a look in second 10."
#   name: "Stale state: when a count falls, the old entry is thrown away and nothing takes its place. Every change of a count, down as well as up, needs a new entry."
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
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self._change(track, -1)

    def _change(self, track, by):
        count = self.count_of.get(track, 0) + by
        if count == 0:
            del self.count_of[track]
            return
        self.count_of[track] = count
        if by > 0:
            heappush(self.entries, (-count, track))
