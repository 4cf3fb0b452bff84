# ---
# idea: forgets an id one second before its period is over
# mistake: boundary-strict-vs-inclusive
# must_fail: [two ids and a minute, how many are remembered, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, time zero, times below zero, the ends of time]
# messages:
#   nudge: "How many seconds does a period of one second have?"
#   pointer: "Try one id twice in the same second with a period of 1."
#   name: "Strict or inclusive: fewer than ttl seconds is a repeat, so ts - accepted = ttl - 1 still is."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.remembered = set()
        self.accepted = deque()

    def accept(self, event_id, ts):
        while self.accepted and ts - self.accepted[0][0] >= self.ttl - 1:
            _, oldest = self.accepted.popleft()
            self.remembered.remove(oldest)
        if event_id in self.remembered:
            return False
        if self.ttl > 0:
            self.remembered.add(event_id)
            self.accepted.append((ts, event_id))
        return True

    def live(self):
        return len(self.remembered)
