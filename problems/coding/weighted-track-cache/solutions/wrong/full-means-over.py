# ---
# idea: removes a track when the sizes add up to exactly the capacity
# mistake: boundary-strict-vs-inclusive
# must_fail: [one large track for several small ones, exact fit, nothing stored, as large as the cache, stops as soon as it fits, "the oldest goes, not the largest", many light tracks, reading keeps a track, a miss changes nothing, storing again refreshes, a smaller size frees room, the old size is given back before anything is removed, a track grows to the whole cache, the same track five times, too large for a stored id keeps its size, nothing fits beside a full cache but a zero, an old zero goes first, a young zero stays, no room at all, a track comes back, removed in order of last use, the largest numbers and the longest ids]
# messages:
#   nudge: "When is the cache too full?"
#   pointer: "Let the sizes add up to exactly the capacity."
#   name: "Strict or inclusive: remove while the total is > capacity; you remove at ≥."
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
        self.total_kb += size - self.size_of.pop(id, 0)
        self.size_of[id] = size
        removed = []
        while self.size_of and self.total_kb >= self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
