# ---
# idea: keeps the time of the very first sight when an id passes again
# mistake: wrong-reference-point
# must_fail: [two ids and a minute, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, "some go, some stay", the old entry does not take the new one, a returning id goes to the back, times below zero, the ends of time, a whole circle of 32 bits apart]
# messages:
#   nudge: "An id passes for the second time. When does its period begin now?"
#   pointer: "Try one id at 0, 60 and 61 with a period of 60."
#   name: "Wrong reference point: the old time stays, so after the first period every call passes. Store the new time when an id passes again."
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
            return False
        self.accepted_at.setdefault(event_id, ts)
        return True

    def live(self):
        if self.now is None:
            return 0
        return sum(self.now - first < self.ttl for first in self.accepted_at.values())
