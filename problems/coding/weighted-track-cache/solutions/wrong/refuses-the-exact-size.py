# ---
# idea: refuses a track whose size equals the capacity
# mistake: boundary-strict-vs-inclusive
# must_fail: [nothing stored, as large as the cache, a track grows to the whole cache, nothing fits beside a full cache but a zero, an old zero goes first, a young zero stays, no room at all, the largest numbers and the longest ids]
# messages:
#   nudge: "Which sizes are refused?"
#   pointer: "Put a track of exactly the capacity."
#   name: "Strict or inclusive: only a size > capacity is refused; you refuse ≥."
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
        if size >= self.capacity_kb:
            return []
        self.total_kb += size - self.size_of.pop(id, 0)
        self.size_of[id] = size
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
