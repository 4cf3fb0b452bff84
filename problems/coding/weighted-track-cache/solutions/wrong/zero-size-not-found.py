# ---
# idea: get takes a size of 0 for a miss
# mistake: zero-taken-as-missing
# must_fail: [size zero is a size, nothing fits beside a full cache but a zero, a young zero stays, no room at all]
# messages:
#   nudge: "Which sizes does the statement allow?"
#   pointer: "Your test for \"is it stored?\" asks whether the size is true."
#   name: "Zero taken as missing: 0 is a legal size and counts as false. Ask whether the id is in the map, or compare with None."
# ---
from collections import OrderedDict


class TrackCache:
    def __init__(self, capacity_kb):
        self.capacity_kb = capacity_kb
        self.size_of = OrderedDict()
        self.total_kb = 0

    def get(self, id):
        if not self.size_of.get(id):
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
            removed.append(oldest)
        return removed
