# ---
# idea: puts equal counts in the order in which the tracks came
# mistake: tie-break
# must_fail: [equal counts, the leader falls among equals, as many tracks as places, capitals and digits]
# messages:
#   nudge: "Two tracks have the same count. Which one does the statement put first?"
#   pointer: "Follow the third example: six tracks with one play each."
#   name: "Tie-break: sorting by the count alone keeps equal tracks in the order of their first play. Compare the tracks where the counts are equal."
# ---
from collections import deque


class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = deque()
        self.count_of = {}

    def play(self, ts, track):
        self._expire(ts)
        self.plays.append((ts, track))
        self.count_of[track] = self.count_of.get(track, 0) + 1

    def top(self, now):
        self._expire(now)
        ranked = sorted(self.count_of.items(), key=lambda pair: -pair[1])
        return ranked[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
