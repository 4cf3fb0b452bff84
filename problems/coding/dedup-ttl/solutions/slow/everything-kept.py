# ---
# idea: never removes an id and counts the live ones among all of them
# cost: O(all ids ever seen) per count
# mistake: unbounded-state
# must_fail: [scale]
# messages:
#   nudge: "How many ids do you hold after a year of deliveries, and what does live() cost then?"
#   pointer: "The map keeps every id of the whole stream, and every count walks through it."
#   name: "Unbounded state: memory and the cost of a count grow with the stream. Remove an id when its period is over; a queue in order of acceptance tells which."
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
        return sum(self.now - first < self.ttl for first in self.accepted_at.values())
