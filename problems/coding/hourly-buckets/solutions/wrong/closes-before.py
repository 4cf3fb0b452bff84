# ---
# idea: does not close the bucket that was named
# mistake: boundary-strict-vs-inclusive
# must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closing what is closed, closed before the first event, bucket zero, "bucket zero first, then a later one", the first second of a bucket, up to and with the bucket, on time in the earliest open bucket, late by one and by many]
# messages:
#   nudge: "Does close_until(1) close bucket 1?"
#   pointer: "Your range ends before its second bound."
#   name: "Strict or inclusive: the named bucket is closed as well; the earliest open one is bucket + 1 afterwards."
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
        self.ids_of[bucket].append(id)
        return bucket

    def close_until(self, bucket):
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket)
        self.earliest_open = bucket
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
