# ---
# idea: begins the period anew with every repeat
# mistake: wrong-reference-point
# must_fail: [two ids and a minute, how many are remembered, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, counting changes nothing, times below zero, the ends of time]
# messages:
#   nudge: "From which moment are the ttl seconds counted?"
#   pointer: "Follow the first example: e1 comes at 0, 30, 59 and 60. What did the calls at 30 and 59 change?"
#   name: "Wrong reference point: the period runs from the acceptance. A repeat changes nothing, so do not store its time."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}
        self.now = None

    def accept(self, event_id, ts):
        self.now = ts
        first = self.accepted_at.get(event_id)
        if first is not None and ts - first < self.ttl:
            self.accepted_at[event_id] = ts
            return False
        self.accepted_at[event_id] = ts
        return True

    def live(self):
        if self.now is None:
            return 0
        return sum(self.now - first < self.ttl for first in self.accepted_at.values())
