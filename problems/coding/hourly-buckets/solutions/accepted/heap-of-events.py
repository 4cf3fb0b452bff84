# ---
# idea: a heap of (bucket, id) hands the events out in the order of the export
# cost: O(log n) per event and per exported id, O(1) for an empty bucket
# ---
from heapq import heappop, heappush


class BucketExporter:
    def __init__(self, size: int) -> None:
        self.size = size
        self.earliest_open = -1  # before the first event
        self.waiting: list[tuple[int, str]] = []
        self.seen: set[str] = set()
        self.late = 0

    def ingest(self, id: str, ts: int) -> int | None:
        if id in self.seen:
            return None
        own = ts // self.size
        if not self.seen:
            self.earliest_open = own
        self.seen.add(id)
        bucket = max(own, self.earliest_open)
        if bucket != own:
            self.late += 1
        heappush(self.waiting, (bucket, id))
        return bucket

    def close_until(self, bucket: int) -> list[tuple[int, list[str]]]:
        closed: list[tuple[int, list[str]]] = []
        while self.seen and self.earliest_open <= bucket:
            ids = []
            while self.waiting and self.waiting[0][0] == self.earliest_open:
                ids.append(heappop(self.waiting)[1])
            closed.append((self.earliest_open, ids))
            self.earliest_open += 1
        return closed

    def skewed(self) -> int:
        return self.late
