# ---
# idea: changes the size in place and makes the track the newest only after removing
# mistake: wrong-choice
# must_fail: ["use, replace, refuse", a growing track stays, a track grows to the whole cache]
# messages:
#   nudge: "Which track is the oldest while you make room?"
#   pointer: "The track that gets a new size still stands at its old place when the removal begins. What if that is the first place?"
#   name: "Wrong victim: a put is a use. Make the track the newest before you remove others; then it cannot be removed by its own put."
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
        if id in self.size_of:
            self.size_of.move_to_end(id)
        return removed
