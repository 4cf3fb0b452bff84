# ---
# idea: passes over tracks of size 0 when it makes room, because removing them frees nothing
# mistake: wrong-choice
# must_fail: [an old zero goes first]
# messages:
#   nudge: "Which track goes first when the oldest has the size 0?"
#   pointer: "You look for a track whose removal helps. The rule looks at the order of use only."
#   name: "Wrong victim: the least recently used track is removed, whatever its size, until the sizes fit."
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
            oldest = next(key for key, kept in self.size_of.items() if kept > 0)
            freed = self.size_of.pop(oldest)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
