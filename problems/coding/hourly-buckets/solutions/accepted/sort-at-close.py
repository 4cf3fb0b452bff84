# ---
# idea: "a list of ids per open bucket, a set of all ids, and one number that only rises: the earliest open bucket"
# cost: O(1) per event; O(b log b) for the b ids of a closed bucket, O(1) for an empty one
# ---
from collections import defaultdict


class BucketExporter:
    def __init__(self, size: int) -> None:
        self.size = size
        self.earliest_open: int | None = None
        self.ids_of: defaultdict[int, list[str]] = defaultdict(list)
        self.seen: set[str] = set()
        self.late = 0

    def ingest(self, id: str, ts: int) -> int | None:
        if id in self.seen:
            return None
        self.seen.add(id)
        bucket = ts // self.size
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
        self.ids_of[bucket].append(id)
        return bucket

    def close_until(self, bucket: int) -> list[tuple[int, list[str]]]:
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self) -> int:
        return self.late
