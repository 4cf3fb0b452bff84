# ---
# idea: notices the end of a period only when the same id comes again
# mistake: stale-state
# must_fail: [how many are remembered, many go at once, "some go, some stay", a repeat lets time go by, a returning id goes to the back, counting changes nothing, the ends of time]
# messages:
#   nudge: "An id never comes again. When does it leave?"
#   pointer: "Accept three ids, then another one long after. How many are live?"
#   name: "Stale state: ids that do not come back are held for ever and counted. Take what is over off the front of a queue on every accept."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}

    def accept(self, event_id, ts):
        if event_id in self.accepted_at and ts - self.accepted_at[event_id] >= self.ttl:
            del self.accepted_at[event_id]
        if event_id in self.accepted_at:
            return False
        if self.ttl > 0:
            self.accepted_at[event_id] = ts
        return True

    def live(self):
        return len(self.accepted_at)
