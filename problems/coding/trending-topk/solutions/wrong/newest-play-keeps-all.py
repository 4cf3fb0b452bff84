# ---
# idea: keeps all plays of a track as long as its newest one is in the window
# mistake: wrong-reference-point
# must_fail: ["one minute, two places", "up, down and up again", nobody plays any more, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, the end of the window at a play, the ends of time]
# messages:
#   nudge: "A track is played in seconds 0 and 9, and the window has 10 seconds. What is its count in second 10?"
#   pointer: "Try a in seconds 0, 6 and 9 with a window of 10, and look at 10 and at 16."
#   name: "Wrong reference point: every play leaves window seconds after its own time, not after the newest play of its track."
# ---
class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.count_of = {}
        self.newest = {}

    def play(self, ts, track):
        self._expire(ts)
        self.count_of[track] = self.count_of.get(track, 0) + 1
        self.newest.pop(track, None)
        self.newest[track] = ts

    def top(self, now):
        self._expire(now)
        return sorted(self.count_of.items(), key=lambda pair: (-pair[1], pair[0]))[: self.k]

    def _expire(self, now):
        for track, ts in list(self.newest.items()):
            if ts > now - self.window:
                break
            del self.newest[track]
            del self.count_of[track]
