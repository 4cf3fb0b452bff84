# ---
# idea: takes the highest entry of a track for its count, whatever has left the window since
# mistake: stale-state
# must_fail: ["one minute, two places", "up, down and up again", a window of one second, nobody plays any more, "same track, same second", an old high count is forgotten, falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, the end of the window at a play, the ends of time]
# messages:
#   nudge: "A track had three plays, all of them have left, and now it is played once. What does its entry in your heap say?"
#   pointer: "Try a window of 10, three plays of a in second 0, two of b later, and one of a in second 13."
#   name: "Stale state: an entry is only a note of a count the track once had. Compare it with the count of today, and throw it away when they differ."
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
        listed = set()
        while self.entries and len(best) < self.k:
            entry = heappop(self.entries)
            negative, track = entry
            if track in self.count_of and track not in listed:
                listed.add(track)
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
