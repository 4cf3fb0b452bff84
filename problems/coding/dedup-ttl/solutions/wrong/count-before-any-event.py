# ---
# idea: needs the time of the latest event to count, and there is none
# mistake: empty-input
# must_fail: [how many are remembered, nothing delivered yet, "no period, many ids"]
# messages:
#   nudge: "May live() be called first?"
#   pointer: "Make a deduper and ask live() at once."
#   name: "Empty input: before the first accept nothing is live, and the count is 0."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.now = None
        self.remembered = set()
        self.accepted = deque()

    def accept(self, event_id, ts):
        self.now = ts
        self._forget(ts - self.ttl)
        if event_id in self.remembered:
            return False
        self.remembered.add(event_id)
        self.accepted.append((ts, event_id))
        return True

    def live(self):
        self._forget(self.now - self.ttl)
        return len(self.remembered)

    def _forget(self, over):
        while self.accepted and self.accepted[0][0] <= over:
            self.remembered.remove(self.accepted.popleft()[1])
