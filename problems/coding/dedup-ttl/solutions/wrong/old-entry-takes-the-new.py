# ---
# idea: cleans up after it has stored an id again, and removes it with the entry of its old period
# mistake: stale-state
# must_fail: [two ids and a minute, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, the old entry does not take the new one, a returning id goes to the back, times below zero, the ends of time, a whole circle of 32 bits apart]
# messages:
#   nudge: "An id passes again. How many entries of your queue name it?"
#   pointer: "Accept an id, let its period end, accept it again and ask whether a repeat at once passes."
#   name: "Stale state: the entry of the old period removes the new acceptance. Forget before you store, or compare the times before you remove."
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}
        self.accepted = deque()

    def accept(self, event_id, ts):
        first = self.accepted_at.get(event_id)
        passes = first is None or ts - first >= self.ttl
        if passes:
            self.accepted_at[event_id] = ts
            self.accepted.append((ts, event_id))
        while self.accepted and ts - self.accepted[0][0] >= self.ttl:
            self.accepted_at.pop(self.accepted.popleft()[1], None)
        return passes

    def live(self):
        return len(self.accepted_at)
