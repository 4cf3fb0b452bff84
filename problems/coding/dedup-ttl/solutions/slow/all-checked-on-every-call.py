# ---
# idea: goes through all remembered ids on every accept to find those that are over
# cost: O(live ids) per accept
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does one accept cost when a hundred thousand ids are live?"
#   pointer: "You look at every remembered id, although most of them are still live."
#   name: "Hidden quadratic: a full scan per event. Times never fall, so the oldest acceptance ends first: keep a queue and look at its front only."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}

    def accept(self, event_id, ts):
        self.accepted_at = {id: first for id, first in self.accepted_at.items() if ts - first < self.ttl}
        if event_id in self.accepted_at:
            return False
        if self.ttl > 0:
            self.accepted_at[event_id] = ts
        return True

    def live(self):
        return len(self.accepted_at)
