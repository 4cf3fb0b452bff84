# ---
# idea: forgets at most one id per call
# mistake: loop-runs-once
# must_fail: [many go at once, "some go, some stay", a returning id goes to the back]
# messages:
#   nudge: "How many periods can end between two deliveries?"
#   pointer: "Accept three ids in one second, then wait. How many are live?"
#   name: "Loop runs once: it takes while, not if. Forget until the front is still live."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.remembered = set()
        self.accepted = deque()

    def accept(self, event_id, ts):
        if self.accepted and ts - self.accepted[0][0] >= self.ttl:
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
