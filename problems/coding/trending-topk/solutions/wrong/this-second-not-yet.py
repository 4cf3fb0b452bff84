# ---
# idea: counts only plays before the second of the look
# mistake: boundary-strict-vs-inclusive
# must_fail: ["up, down and up again", equal counts, nothing played yet, played in the very second of the look, a window of one second, "same track, same second", an old high count is forgotten, falling to a count it had before, looking again, one track behind in each list, the leader falls among equals, fewer tracks than places, as many tracks as places, each play has its own time, no window on the clock, capitals and digits, from below zero to above, most counts first, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "A track is played in the very second in which somebody looks. Is it listed?"
#   pointer: "Try a play in second 3 and a look in second 3."
#   name: "Strict or inclusive: plays up to and including now count; this code leaves out those of second now."
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
        self.waiting = deque()

    def play(self, ts, track):
        self.waiting.append((ts, track))

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
        while self.waiting and self.waiting[0][0] < now:
            self.plays.append(self.waiting.popleft())
            self._change(self.plays[-1][1], 1)
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
