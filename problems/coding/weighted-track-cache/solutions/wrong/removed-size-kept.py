# ---
# idea: keeps the total right on updates but forgets to subtract removed tracks
# mistake: stale-state
# must_fail: ["use, replace, refuse", exact fit, stops as soon as it fits, "the oldest goes, not the largest", many light tracks, reading keeps a track, a miss changes nothing, storing again refreshes, too large for a stored id keeps its place, a young zero stays, a track comes back]
# messages:
#   nudge: "Let tracks come and go for a while. Does the total go down?"
#   pointer: "Look at the total after a removal."
#   name: "Stale total: subtract the size of every removed track."
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
        while self.size_of and self.total_kb > self.capacity_kb:
            if len(self.size_of) == 1:
                break
            oldest, freed = self.size_of.popitem(last=False)
            removed.append(oldest)
        return removed
