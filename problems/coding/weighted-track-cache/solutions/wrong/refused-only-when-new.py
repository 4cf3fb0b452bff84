# ---
# idea: a size above the capacity is refused for new ids but cut to the capacity for stored ones
# mistake: state-changed-on-refusal
# must_fail: [too large for a stored id keeps its size, too large for a stored id keeps its place]
# messages:
#   nudge: "A stored track is put again with a size above the capacity. What is its size afterwards?"
#   pointer: "Your refusal looks at new ids only."
#   name: "State changed on refusal: a size above the capacity is refused for stored ids as well; the old size stays."
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
        if size > self.capacity_kb:
            if id not in self.size_of:
                return []
            size = self.capacity_kb
        self.total_kb += size - self.size_of.pop(id, 0)
        self.size_of[id] = size
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
