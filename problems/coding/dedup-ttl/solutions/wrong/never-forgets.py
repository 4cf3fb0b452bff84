# ---
# idea: remembers every id for ever
# mistake: stale-state
# must_fail: [two ids and a minute, how many are remembered, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, many go at once, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, times below zero, the ends of time, a whole circle of 32 bits apart]
# messages:
#   nudge: "What happens to an id after ttl seconds?"
#   pointer: "Follow the first example at 60 and at 120."
#   name: "Stale state: without an end of the period an id passes once in the whole life of the stream."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.remembered = set()
        self.accepted = deque()

    def accept(self, event_id, ts):
        if event_id in self.remembered:
            return False
        if self.ttl > 0:
            self.remembered.add(event_id)
            self.accepted.append((ts, event_id))
        return True

    def live(self):
        return len(self.remembered)
