# ---
# idea: asks whether the time of acceptance is true in order to know whether there was one
# mistake: zero-taken-as-missing
# must_fail: [two ids and a minute, repeats all the time, time zero]
# messages:
#   nudge: "Which times are legal?"
#   pointer: "Try the same id twice at time 0."
#   name: "Zero taken as missing: 0 is a time and counts as false. Compare with None, or ask whether the id is in the map."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}
        self.now = None

    def accept(self, event_id, ts):
        self.now = ts
        first = self.accepted_at.get(event_id)
        if first and ts - first < self.ttl:
            return False
        self.accepted_at[event_id] = ts
        return True

    def live(self):
        if self.now is None:
            return 0
        return sum(self.now - first < self.ttl for first in self.accepted_at.values())
