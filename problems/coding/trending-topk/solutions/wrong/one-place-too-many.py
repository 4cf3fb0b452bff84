# ---
# idea: fills k + 1 places
# mistake: off-by-one
# must_fail: ["one minute, two places", no places, "the leader falls, the third moves up", looking again, one track behind in each list, a place without a new play, as many tracks as places, most counts first]
# messages:
#   nudge: "How many times does your loop run when k is 2?"
#   pointer: "Follow the first example at 31: three tracks, two places."
#   name: "Off by one: the list is full when it has k entries, not when it has more than k."
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
        while self.entries and len(best) <= self.k:
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
        heappush(self.entries, (-count, track))
