# ---
# idea: a set of live ids, and a queue of acceptances from which the oldest are taken off when their period is over
# cost: O(1) amortised per call, memory proportional to the live ids
# ---
from collections import deque


class Deduper:
    def __init__(self, ttl: int) -> None:
        self.ttl = ttl
        self.remembered: set[str] = set()
        self.accepted: deque[tuple[int, str]] = deque()

    def accept(self, event_id: str, ts: int) -> bool:
        self._forget(ts)
        if event_id in self.remembered:
            return False
        self.remembered.add(event_id)
        self.accepted.append((ts, event_id))
        self._forget(ts)
        return True

    def live(self) -> int:
        return len(self.remembered)

    def _forget(self, ts: int) -> None:
        while self.accepted and ts - self.accepted[0][0] >= self.ttl:
            _, event_id = self.accepted.popleft()
            self.remembered.remove(event_id)
