# ---
# idea: counts the deliveries of the last ttl seconds, repeats included
# mistake: duplicates-counted
# must_fail: [how many are remembered, many times in one second, "one second before the end, and the end", across the border of two minutes, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, counting changes nothing, time zero, times below zero, the ends of time]
# messages:
#   nudge: "What does live() count?"
#   pointer: "Deliver one id three times and ask live()."
#   name: "Duplicates counted: repeats are not remembered. Count different live ids."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.remembered = set()
        self.accepted = deque()
        self.deliveries = deque()

    def accept(self, event_id, ts):
        while self.accepted and ts - self.accepted[0][0] >= self.ttl:
            _, oldest = self.accepted.popleft()
            self.remembered.remove(oldest)
        self.deliveries.append(ts)
        while self.deliveries and ts - self.deliveries[0] >= self.ttl:
            self.deliveries.popleft()
        if event_id in self.remembered:
            return False
        if self.ttl > 0:
            self.remembered.add(event_id)
            self.accepted.append((ts, event_id))
        return True

    def live(self):
        return len(self.deliveries)
