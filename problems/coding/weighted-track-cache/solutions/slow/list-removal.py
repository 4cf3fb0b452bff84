# ---
# idea: keeps the order of use in a list and takes ids out of its middle
# cost: O(stored tracks) per call
# mistake: hidden-quadratic
# must_fail: [sixty thousand tracks]
# messages:
#   nudge: "What does one call cost when sixty thousand tracks are stored?"
#   pointer: "Taking an id out of a list searches for it and then moves everything behind it."
#   name: "Hidden quadratic: list.remove is O(stored) per use. Use a structure that can move an entry without a search: OrderedDict.move_to_end, or a linked list with a dictionary into it."
# ---
class TrackCache:
    def __init__(self, capacity_kb):
        self.capacity_kb = capacity_kb
        self.size_of = {}
        self.order = []
        self.total_kb = 0

    def get(self, id):
        if id not in self.size_of:
            return None
        self.order.remove(id)
        self.order.append(id)
        return self.size_of[id]

    def put(self, id, size):
        if size > self.capacity_kb:
            return []
        if id in self.size_of:
            self.order.remove(id)
            self.total_kb -= self.size_of[id]
        self.order.append(id)
        self.size_of[id] = size
        self.total_kb += size
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest = self.order.pop(0)
            self.total_kb -= self.size_of.pop(oldest)
            removed.append(oldest)
        return removed
