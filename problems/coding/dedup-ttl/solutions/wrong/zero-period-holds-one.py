# ---
# idea: stores an id with ttl 0 until the next call
# mistake: zero-taken-as-missing
# must_fail: [no period at all, "no period, many ids"]
# messages:
#   nudge: "With ttl 0, how many ids are live after an accept?"
#   pointer: "Ask live() after one call with ttl 0."
#   name: "Zero period: the id just stored is over already. Do not store it, or forget once more after storing."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.remembered = set()
        self.accepted = deque()

    def accept(self, event_id, ts):
        while self.accepted and ts - self.accepted[0][0] >= self.ttl:
            _, oldest = self.accepted.popleft()
            self.remembered.remove(oldest)
        if event_id in self.remembered:
            return False
        self.remembered.add(event_id)
        self.accepted.append((ts, event_id))
        return True

    def live(self):
        return len(self.remembered)
