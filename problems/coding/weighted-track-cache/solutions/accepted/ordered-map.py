# ---
# idea: a dictionary that keeps the order of use, plus the running total of sizes
# cost: O(1) amortised per call
# ---
from collections import OrderedDict


class TrackCache:
    def __init__(self, capacity_kb: int) -> None:
        self.capacity_kb = capacity_kb
        self.size_of: OrderedDict[str, int] = OrderedDict()
        self.total_kb = 0

    def get(self, id: str) -> int | None:
        if id not in self.size_of:
            return None
        self.size_of.move_to_end(id)
        return self.size_of[id]

    def put(self, id: str, size: int) -> list[str]:
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
