# ---
# idea: keeps a set of tracks for every count and sorts the sets it needs at a look
# cost: O(tracks with the same count) per look
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "Twenty thousand tracks have the same count. What does a look at five places cost?"
#   pointer: "The set of one count has no order, so it is sorted as a whole for the few places that are left."
#   name: "Hidden quadratic: tracks by count is quick while counts differ. The order by name within a count has to be kept too: a heap of (count, track) does both."
# ---
from collections import defaultdict, deque


class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = deque()
        self.count_of = defaultdict(int)
        self.tracks_with = defaultdict(set)
        self.highest = 0

    def play(self, ts, track):
        self._expire(ts)
        self.plays.append((ts, track))
        self._change(track, 1)

    def top(self, now):
        self._expire(now)
        best = []
        count = self.highest
        while count > 0 and len(best) < self.k:
            best += [(track, count) for track in sorted(self.tracks_with[count])]
            count -= 1
        return best[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self._change(track, -1)

    def _change(self, track, by):
        self.tracks_with[self.count_of[track]].discard(track)
        self.count_of[track] += by
        if self.count_of[track] == 0:
            del self.count_of[track]
            return
        self.tracks_with[self.count_of[track]].add(track)
        self.highest = max(self.highest, self.count_of[track])
        while not self.tracks_with[self.highest]:
            self.highest -= 1
