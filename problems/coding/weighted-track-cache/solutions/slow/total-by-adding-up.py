# ---
# idea: adds up all sizes whenever the total is needed
# cost: O(stored tracks) per put and per removed track
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "The order of use costs you nothing. What else happens on every put?"
#   pointer: "sum over all sizes reads every stored track, although one put changes only a few of them."
#   name: "Hidden quadratic: a fresh sum is O(stored) per put. Keep a running total and change it where sizes change."
# ---
from collections import OrderedDict


class TrackCache:
    def __init__(self, capacity_kb):
        self.capacity_kb = capacity_kb
        self.size_of = OrderedDict()

    def get(self, id):
        if id in self.size_of:
            self.size_of.move_to_end(id)
        return self.size_of.get(id)

    def put(self, id, size):
        if size > self.capacity_kb:
            return []
        self.size_of[id] = size
        self.size_of.move_to_end(id)
        removed = []
        while sum(self.size_of.values()) > self.capacity_kb:
            removed.append(self.size_of.popitem(last=False)[0])
        return removed
