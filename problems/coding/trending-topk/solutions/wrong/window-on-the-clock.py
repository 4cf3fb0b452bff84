# ---
# idea: counts from the last full multiple of the window on
# mistake: wrong-reference-point
# must_fail: ["one minute, two places", "up, down and up again", "one second before the end, and the end", nobody plays any more, "same track, same second", an old high count is forgotten, falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
# messages:
#   nudge: "A window of 60 seconds, and somebody looks in second 61. From which second on do plays count?"
#   pointer: "Try plays in seconds 58, 59 and 61 and a look in second 61."
#   name: "Wrong reference point: the window ends at now and moves with it. Counting by now // window begins with nothing at every border."
# ---
class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.period = None
        self.count_of = {}

    def play(self, ts, track):
        self._turn(ts)
        self.count_of[track] = self.count_of.get(track, 0) + 1

    def top(self, now):
        self._turn(now)
        return sorted(self.count_of.items(), key=lambda pair: (-pair[1], pair[0]))[: self.k]

    def _turn(self, now):
        if now // self.window != self.period:
            self.period = now // self.window
            self.count_of = {}
