# ---
# idea: a put of a stored id changes its size and leaves its place
# mistake: stale-state
# must_fail: ["use, replace, refuse", storing again refreshes, a growing track stays, a track grows to the whole cache, removed in order of last use]
# messages:
#   nudge: "Which of the two methods count as a use?"
#   pointer: "Setting the value of a key that a dictionary holds does not move the key."
#   name: "Recency not refreshed: a put of a stored track makes it the most recently used one, also with the same size."
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
        self.total_kb += size - self.size_of.get(id, 0)
        self.size_of[id] = size
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
