# ---
# idea: removes the largest track instead of the least recently used
# mistake: wrong-choice
# must_fail: [one large track for several small ones, "the oldest goes, not the largest", a track grows to the whole cache, an old zero goes first, a track comes back, the largest numbers and the longest ids]
# messages:
#   nudge: "By what does the statement choose the track that has to go?"
#   pointer: "You choose by size. Put a small old track beside a large young one."
#   name: "Wrong victim: the least recently used goes first. Sizes only say when to stop."
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
            oldest = max((key for key in self.size_of if key != id), key=self.size_of.get)
            freed = self.size_of.pop(oldest)
            self.total_kb -= freed
            removed.append(oldest)
        return removed
