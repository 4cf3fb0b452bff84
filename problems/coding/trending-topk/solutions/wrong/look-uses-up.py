# ---
# idea: takes the best entries out of the heap and does not put them back
# mistake: partial-result
# must_fail: ["one minute, two places", equal counts, "one second before the end, and the end", played in the very second of the look, nobody plays any more, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", looking again, one track behind in each list, the leader falls among equals, as many tracks as places, each play has its own time, no window on the clock, from below zero to above, most counts first, a whole circle of 32 bits apart]
# messages:
#   nudge: "Two people look at the screen in the same second. Does the second one see the same list?"
#   pointer: "Follow the third example, which looks twice."
#   name: "Partial result: a look takes entries out and leaves the heap without them. Push back every entry that you listed."
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
