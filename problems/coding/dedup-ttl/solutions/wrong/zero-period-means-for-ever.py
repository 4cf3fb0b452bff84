# ---
# idea: takes a period of 0 for no limit
# mistake: zero-taken-as-missing
# must_fail: [no period at all, "no period, many ids"]
# messages:
#   nudge: "What does the statement say about ttl 0?"
#   pointer: "Try the same id twice with ttl 0."
#   name: "Zero taken as missing: with ttl 0 a period is over at once. Every call passes and nothing is live."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.remembered = set()
        self.accepted = deque()

    def accept(self, event_id, ts):
        while self.ttl and self.accepted and ts - self.accepted[0][0] >= self.ttl:
            _, oldest = self.accepted.popleft()
            self.remembered.remove(oldest)
        if event_id in self.remembered:
            return False
        self.remembered.add(event_id)
        self.accepted.append((ts, event_id))
        return True

    def live(self):
        return len(self.remembered)
