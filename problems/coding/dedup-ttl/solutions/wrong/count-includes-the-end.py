# ---
# idea: counts an id as live for one second longer than it treats it as a repeat
# mistake: boundary-strict-vs-inclusive
# must_fail: [how many are remembered, no period at all, "some go, some stay", a repeat lets time go by, a returning id goes to the back, counting changes nothing, "no period, many ids"]
# messages:
#   nudge: "Do accept and live agree on when a period is over?"
#   pointer: "Ask live() when exactly ttl seconds have gone by."
#   name: "Strict or inclusive: the same bound decides both. An id whose period is over at the latest ts is not live."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}
        self.now = None

    def accept(self, event_id, ts):
        self.now = ts
        first = self.accepted_at.get(event_id)
        if first is not None and ts - first < self.ttl:
            return False
        self.accepted_at[event_id] = ts
        return True

    def live(self):
        if self.now is None:
            return 0
        return sum(self.now - first <= self.ttl for first in self.accepted_at.values())
