# ---
# idea: gives a returning id its new time but leaves it at its old place in the order
# mistake: stale-state
# must_fail: [a returning id goes to the back]
# messages:
#   nudge: "Is the front of your map still the oldest acceptance after an id has come again?"
#   pointer: "Try the ids a, b, c, let a come again after its period, and count later."
#   name: "Stale state: writing to a key that exists keeps its place, so newer acceptances stand before older ones and hide them. Take the key out first."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted_at = {}

    def accept(self, event_id, ts):
        first = self.accepted_at.get(event_id)
        passes = first is None or ts - first >= self.ttl
        if passes:
            self.accepted_at[event_id] = ts
        for oldest in list(self.accepted_at):
            if ts - self.accepted_at[oldest] < self.ttl:
                break
            del self.accepted_at[oldest]
        return passes

    def live(self):
        return len(self.accepted_at)
