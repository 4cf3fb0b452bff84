# ---
# idea: a queue of (id, stamp) that only grows at one end; entries whose stamp is not the id's newest are skipped
# cost: O(1) amortised per call; the queue is rebuilt when most of it is stale
# ---
from collections import deque


class TrackCache:
    def __init__(self, capacity_kb: int) -> None:
        self.capacity_kb = capacity_kb
        self.total_kb = 0
        self.clock = 0
        self.entry_of: dict[str, tuple[int, int]] = {}
        self.uses: deque[tuple[str, int]] = deque()

    def get(self, id: str) -> int | None:
        if id not in self.entry_of:
            return None
        size, _ = self.entry_of[id]
        self._use(id, size)
        return size

    def put(self, id: str, size: int) -> list[str]:
        if size > self.capacity_kb:
            return []
        old_size, _ = self.entry_of.get(id, (0, 0))
        self.total_kb += size - old_size
        self._use(id, size)
        removed = []
        while self.total_kb > self.capacity_kb:
            oldest, stamp = self.uses.popleft()
            if oldest in self.entry_of and self.entry_of[oldest][1] == stamp:
                self.total_kb -= self.entry_of.pop(oldest)[0]
                removed.append(oldest)
        return removed

    def _use(self, id: str, size: int) -> None:
        self.clock += 1
        self.entry_of[id] = (size, self.clock)
        self.uses.append((id, self.clock))
        if len(self.uses) > 2 * len(self.entry_of) + 100:
            self.uses = deque(
                (id, stamp) for id, stamp in self.uses if id in self.entry_of and self.entry_of[id][1] == stamp
            )
