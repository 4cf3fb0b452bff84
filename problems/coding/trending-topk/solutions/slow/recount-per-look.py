# ---
# idea: counts the plays of the window anew at every look
# cost: O(plays in the window) per look
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "Ten thousand people look, and fifty thousand plays are in the window. How many additions is that?"
#   pointer: "Two looks a second apart differ by a handful of plays, and everything is counted again."
#   name: "Repeated work: keep the counts, and change them when a play comes and when it leaves."
# ---
from collections import Counter, deque


class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = deque()

    def play(self, ts, track):
        self._expire(ts)
        self.plays.append((ts, track))

    def top(self, now):
        self._expire(now)
        count_of = Counter(track for _, track in self.plays)
        return sorted(count_of.items(), key=lambda pair: (-pair[1], pair[0]))[: self.k]

    def _expire(self, now):
        while self.plays and self.plays[0][0] <= now - self.window:
            self.plays.popleft()
