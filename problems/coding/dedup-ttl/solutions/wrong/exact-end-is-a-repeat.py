# ---
# idea: forgets an id only when more than ttl seconds have gone by
# mistake: boundary-strict-vs-inclusive
# must_fail: [two ids and a minute, how many are remembered, no period at all, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, times below zero, "no period, many ids", the ends of time]
# messages:
#   nudge: "Exactly ttl seconds have gone by. Is the id still remembered?"
#   pointer: "Follow the first example at 60."
#   name: "Strict or inclusive: at ts - accepted >= ttl the period is over; this code asks for more."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}
        self.now = None

    def accept(self, event_id, ts):
        self.now = ts
        first = self.accepted_at.get(event_id)
        if first is not None and ts - first <= self.ttl:
            return False
        self.accepted_at[event_id] = ts
        return True

    def live(self):
        if self.now is None:
            return 0
        return sum(self.now - first <= self.ttl for first in self.accepted_at.values())
