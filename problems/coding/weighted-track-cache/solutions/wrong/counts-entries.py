# ---
# idea: takes the capacity for a number of tracks
# mistake: wrong-unit-counted
# must_fail: ["use, replace, refuse", one large track for several small ones, exact fit, as large as the cache, stops as soon as it fits, "the oldest goes, not the largest", reading keeps a track, a miss changes nothing, storing again refreshes, a growing track stays, a track grows to the whole cache, too large for a stored id keeps its place, an old zero goes first, a young zero stays, no room at all, a track comes back, removed in order of last use, the largest numbers and the longest ids]
# messages:
#   nudge: "What does the capacity measure?"
#   pointer: "You compare the number of stored tracks with the capacity. Put one heavy track beside another."
#   name: "Wrong unit counted: the capacity is in kilobytes. Compare the sum of sizes, not the number of entries."
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
        while len(self.size_of) > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
