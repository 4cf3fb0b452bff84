# ---
# idea: keeps acceptances in a list and looks for an id by walking through it
# cost: O(live ids) per accept
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How do you find out whether an id is remembered?"
#   pointer: "The test walks through the whole list of acceptances."
#   name: "Hidden quadratic: membership in a list is a scan. Keep the ids in a set beside the queue."
# ---
class Deduper:
    def __init__(self, ttl):
        self.ttl = ttl
        self.accepted = []

    def accept(self, event_id, ts):
        over = 0
        while over < len(self.accepted) and ts - self.accepted[over][0] >= self.ttl:
            over += 1
        del self.accepted[:over]
        if any(id == event_id for _, id in self.accepted):
            return False
        if self.ttl > 0:
            self.accepted.append((ts, event_id))
        return True

    def live(self):
        return len(self.accepted)
