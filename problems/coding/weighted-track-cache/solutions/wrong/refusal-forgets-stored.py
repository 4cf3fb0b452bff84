# ---
# idea: a refused put of a stored id removes the stored track
# mistake: state-changed-on-refusal
# must_fail: [too large for a stored id keeps its size, too large for a stored id keeps its place]
# messages:
#   nudge: "Refuse a put whose id is stored, then read that id."
#   pointer: "You take the old entry out before you decide to refuse."
#   name: "State changed on refusal: a refused put changes nothing. Decide first, take out afterwards."
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
        self.total_kb -= self.size_of.pop(id, 0)
        if size > self.capacity_kb:
            return []
        self.total_kb += size
        self.size_of[id] = size
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
