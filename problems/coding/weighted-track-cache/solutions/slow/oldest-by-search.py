# ---
# idea: gives every use a time stamp and looks for the smallest one at every removal
# cost: O(stored tracks) per removed track
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does it cost to find the oldest of sixty thousand tracks?"
#   pointer: "min over all stamps reads every stored track, once for each track that is removed."
#   name: "Hidden quadratic: a search for the oldest is O(stored) per removal. Keep the tracks in order of use, so that the oldest is the first."
# ---
class TrackCache:
    def __init__(self, capacity_kb):
        self.capacity_kb = capacity_kb
        self.size_of = {}
        self.used_at = {}
        self.clock = 0
        self.total_kb = 0

    def get(self, id):
        if id in self.size_of:
            self.clock += 1
            self.used_at[id] = self.clock
        return self.size_of.get(id)

    def put(self, id, size):
        if size > self.capacity_kb:
            return []
        self.clock += 1
        self.used_at[id] = self.clock
        self.total_kb += size - self.size_of.get(id, 0)
        self.size_of[id] = size
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest = min(self.used_at, key=self.used_at.get)
            del self.used_at[oldest]
            self.total_kb -= self.size_of.pop(oldest)
            removed.append(oldest)
        return removed
