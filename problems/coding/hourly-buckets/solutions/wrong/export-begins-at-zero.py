# ---
# idea: lets the export begin with bucket 0
# mistake: wrong-reference-point
# must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closing what is closed, closed before the first event, the first second of a bucket, up to and with the bucket, on time in the earliest open bucket, late by one and by many, not into the newest, earlier than the first bucket]
# messages:
#   nudge: "Which bucket is exported first?"
#   pointer: "The first event of the second sample is in bucket 5; you export bucket 0 before it."
#   name: "Wrong reference point: the bucket of the first event is the first one."
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
            self.earliest_open = 0
        if bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
        self.ids_of[bucket].append(id)
        return bucket

    def close_until(self, bucket):
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
