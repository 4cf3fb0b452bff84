# ---
# idea: never takes the old size out of the total
# mistake: stale-state
# must_fail: [storing again refreshes, a smaller size frees room, the old size is given back before anything is removed, a growing track stays, a track grows to the whole cache, the same track five times, removed in order of last use]
# messages:
#   nudge: "Put the same track five times. How full is the cache?"
#   pointer: "Look at the total after a put of an id that is already stored."
#   name: "Stale total: a new size replaces the old one. Subtract the old size when the id is stored."
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
        self.size_of.pop(id, None)
        self.total_kb += size
        self.size_of[id] = size
        removed = []
        while self.size_of and self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
