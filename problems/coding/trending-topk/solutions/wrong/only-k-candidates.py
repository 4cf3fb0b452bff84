# ---
# idea: keeps k candidates, changed when a track is played, and never looks at the others again
# mistake: wrong-choice
# must_fail: ["the leader falls, the third moves up", a place without a new play]
# messages:
#   nudge: "The leader loses all its plays. Who takes the free place, and where do you find it?"
#   pointer: "Try two places: a three times, b twice, c once, and then let a fall out of the window."
#   name: "Wrong choice: a track outside the list may enter it without a new play, when others fall. So all tracks of the window must stay in the order."
# ---
from collections import deque


class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = deque()
        self.count_of = {}
        self.candidates = set()

    def play(self, ts, track):
        self._expire(ts)
        self.plays.append((ts, track))
        self.count_of[track] = self.count_of.get(track, 0) + 1
        self.candidates.add(track)
        if len(self.candidates) > self.k:
            self.candidates.remove(max(self.candidates, key=self._place))

    def top(self, now):
        self._expire(now)
        return [(track, self.count_of[track]) for track in sorted(self.candidates, key=self._place)]

    def _place(self, track):
        return -self.count_of[track], track

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            _, track = self.plays.popleft()
            self.count_of[track] -= 1
            if self.count_of[track] == 0:
                del self.count_of[track]
                self.candidates.discard(track)
