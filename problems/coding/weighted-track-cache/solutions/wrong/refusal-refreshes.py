# ---
# idea: a refused put of a stored id makes that track the newest
# mistake: state-changed-on-refusal
# must_fail: [too large for a stored id keeps its place]
# messages:
#   nudge: "Is a refused put a use?"
#   pointer: "Look at the order after a refused put of a stored id."
#   name: "State changed on refusal: neither sizes nor the order of use may change. Refuse before you touch the order."
# ---
from collections import OrderedDict


class TrackCache:
    def __init__(self, capacity_kb):
        self.capacity_kb = capacity_kb
        self.size_of = OrderedDict()
        self.total_kb = 0

    def get(self, id):
        if id not in self.size_of:
            return None
        self.size_of.move_to_end(id)
        return self.size_of[id]

    def put(self, id, size):
        if id in self.size_of:
            self.size_of.move_to_end(id)
        if size > self.capacity_kb:
            return []
        self.total_kb += size - self.size_of.pop(id, 0)
        self.size_of[id] = size
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
