# ---
# idea: makes room for a track that can never fit, and then does not store it
# mistake: state-changed-on-refusal
# must_fail: ["use, replace, refuse", too large for the cache, too large for a stored id keeps its size, too large for a stored id keeps its place, no room at all]
# messages:
#   nudge: "What is in the cache after a put that cannot succeed?"
#   pointer: "You remove tracks before you know whether the new one fits at all."
#   name: "State changed on refusal: compare the size with the capacity first and return before anything is touched."
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
        self.total_kb += size - self.size_of.pop(id, 0)
        self.size_of[id] = size
        removed = []
        while self.size_of and self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            if oldest != id:
                removed.append(oldest)
        return removed
