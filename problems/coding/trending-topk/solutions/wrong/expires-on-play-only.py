# ---
# idea: lets plays leave the window when a new play comes, never when somebody looks
# mistake: stale-state
# must_fail: ["one minute, two places", "up, down and up again", "one second before the end, and the end", a window of one second, nobody plays any more, many leave at once, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "Somebody looks at the screen a day after the last play. What does your list show?"
#   pointer: "Follow the first example at 61 and at 91: no play comes between the looks."
#   name: "Stale state: the window moves with every call. Let plays leave at the beginning of top as well."
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
        heappush(self.entries, (-count, track))
