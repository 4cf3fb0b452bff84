# ---
# idea: one map from id to the time of its acceptance, in order of acceptance; its front is dropped when the period is over
# cost: O(1) amortised per call, memory proportional to the live ids
# ---
from collections import OrderedDict


class Deduper:
    def __init__(self, ttl: int) -> None:
        self.ttl = ttl
        self.accepted_at: OrderedDict[str, int] = OrderedDict()

    def accept(self, event_id: str, ts: int) -> bool:
        self._forget(ts)
        if event_id in self.accepted_at:
            return False
        if self.ttl > 0:
            self.accepted_at[event_id] = ts
        return True

    def live(self) -> int:
        return len(self.accepted_at)

    def _forget(self, ts: int) -> None:
        while self.accepted_at:
            event_id, accepted_at = next(iter(self.accepted_at.items()))
            if ts - accepted_at < self.ttl:
                return
            del self.accepted_at[event_id]
