# ---
# idea: sorts the bucket at every event
# cost: O(events of the bucket) per event
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does one event cost when a hundred thousand are in its bucket?"
#   pointer: "You put the whole bucket in order at every event; nobody looks at it before it is closed."
#   name: "Hidden quadratic: append, and sort once when the bucket is closed."
# ---
from collections import defaultdict


class BucketExporter:
    def __init__(self, size):
        self.size = size
        self.earliest_open = None
        self.ids_of = defaultdict(list)
        self.seen = set()
        self.late = 0

    def ingest(self, id, ts):
        if id in self.seen:
            return None
        self.seen.add(id)
        bucket = ts // self.size
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
        self.ids_of[bucket] = sorted([*self.ids_of[bucket], id])
        return bucket

    def close_until(self, bucket):
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, self.ids_of.pop(each, [])) for each in closing]

    def skewed(self):
        return self.late
