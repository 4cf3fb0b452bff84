# ---
# idea: returns the removed ids in the opposite order
# mistake: output-order
# must_fail: [one large track for several small ones, a track grows to the whole cache, an old zero goes first, removed in order of last use, the largest numbers and the longest ids]
# messages:
#   nudge: "You remove the right tracks. Compare the order of the list."
#   pointer: "Where in the list do you put the next removed id?"
#   name: "Output order: the list follows the removal, least recently used first. Append at its end."
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
        while self.total_kb > self.capacity_kb:
            oldest, freed = self.size_of.popitem(last=False)
            self.total_kb -= freed
            removed.insert(0, oldest)
        return removed
