# ---
# idea: get reads the size and leaves the order as it is
# mistake: stale-state
# must_fail: ["use, replace, refuse", reading keeps a track, a track comes back, removed in order of last use, the largest numbers and the longest ids]
# messages:
#   nudge: "Which of the two methods count as a use?"
#   pointer: "After a get, which place has the track in your order?"
#   name: "Recency not refreshed: a get of a stored track makes it the most recently used one."
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
        return self.size_of[id]

    def put(self, id, size):
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
