# ---
# idea: counts how many events have passed in all
# mistake: duplicates-counted
# must_fail: [how many are remembered, no period at all, "one second before the end, and the end", many go at once, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, times below zero, "no period, many ids", the ends of time, a whole circle of 32 bits apart]
# messages:
#   nudge: "What does live() count?"
#   pointer: "Let an id pass twice, a period apart. How many ids are live?"
#   name: "Wrong count: live() is the number of different ids whose period is not over, not the number of events that have passed."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.remembered = set()
        self.accepted = deque()
        self.passed = 0

    def accept(self, event_id, ts):
        while self.accepted and ts - self.accepted[0][0] >= self.ttl:
            _, oldest = self.accepted.popleft()
            self.remembered.remove(oldest)
        if event_id in self.remembered:
            return False
        if self.ttl > 0:
            self.remembered.add(event_id)
            self.accepted.append((ts, event_id))
        self.passed += 1
        return True

    def live(self):
        return self.passed
