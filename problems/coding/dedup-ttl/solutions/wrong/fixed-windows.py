# ---
# idea: cuts time into windows of ttl seconds and forgets everything when a window ends
# mistake: wrong-reference-point
# must_fail: [how many are remembered, the second period counts anew, across the border of two minutes, "some go, some stay", a repeat lets time go by, a returning id goes to the back, counting changes nothing, times below zero]
# messages:
#   nudge: "Two deliveries of one id come a second apart. Can both pass?"
#   pointer: "Try one id at 59 and at 60 with a period of 60."
#   name: "Wrong reference point: every id has a period of its own that begins at its acceptance; windows on the clock let repeats through at their borders."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.window = None
        self.remembered = set()

    def accept(self, event_id, ts):
        if self.ttl == 0:
            return True
        if ts // self.ttl != self.window:
            self.window = ts // self.ttl
            self.remembered.clear()
        if event_id in self.remembered:
            return False
        self.remembered.add(event_id)
        return True

    def live(self):
        return len(self.remembered)
