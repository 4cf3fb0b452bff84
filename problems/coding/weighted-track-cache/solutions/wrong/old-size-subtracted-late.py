# ---
# idea: adds the new size, removes others, and only then subtracts the old size
# mistake: stale-state
# must_fail: [storing again refreshes, the old size is given back before anything is removed, removed in order of last use]
# messages:
#   nudge: "A track grows by one kilobyte. How much room does it need?"
#   pointer: "While you remove others, the total holds both sizes of the track that is changed."
#   name: "Stale total: take the old size out before you compare with the capacity, else tracks go that could have stayed."
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
            return []
        old_size = self.size_of.pop(id, 0)
        self.total_kb += size
        self.size_of[id] = size
        removed = []
        while self.total_kb > self.capacity_kb:
            if len(self.size_of) == 1:
                break
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        self.total_kb -= old_size
        return removed
