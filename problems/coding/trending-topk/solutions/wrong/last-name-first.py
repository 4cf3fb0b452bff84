# ---
# idea: puts equal counts in descending order of the track
# mistake: tie-break
# must_fail: ["one minute, two places", equal counts, "one second before the end, and the end", nobody plays any more, falling to a count it had before, "the leader falls, the third moves up", looking again, one track behind in each list, the leader falls among equals, a place without a new play, as many tracks as places, each play has its own time, no window on the clock, capitals and digits, from below zero to above, most counts first, a play in between lets time go by]
# messages:
#   nudge: "Two tracks have the same count. Which one does the statement put first?"
#   pointer: "Follow the third example: six tracks with one play each."
#   name: "Tie-break: turning the whole order round turns the names round too. Count descending, track ascending: negate the count only."
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
        ranked = sorted(self.count_of.items(), key=lambda pair: (pair[1], pair[0]), reverse=True)
        return ranked[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
