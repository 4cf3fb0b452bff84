# ---
# idea: looks for a repeat before it forgets anything
# mistake: stale-state
# must_fail: [how many are remembered, a repeat lets time go by]
# messages:
#   nudge: "What must have happened before you may ask whether an id is remembered?"
#   pointer: "Accept two ids a second apart and repeat the younger one when the period of the older is over. How many are live?"
#   name: "Stale state: after a repeat the ids whose period is over are still held. Forget first, then look."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}
        self.accepted = deque()

    def accept(self, event_id, ts):
        if event_id in self.accepted_at and ts - self.accepted_at[event_id] < self.ttl:
            return False
        while self.accepted and ts - self.accepted[0][0] >= self.ttl:
            del self.accepted_at[self.accepted.popleft()[1]]
        if self.ttl > 0:
            self.accepted_at[event_id] = ts
            self.accepted.append((ts, event_id))
        return True

    def live(self):
        return len(self.accepted_at)
