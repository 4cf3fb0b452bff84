# ---
# idea: puts the first second of a bucket into the one before
# mistake: boundary-strict-vs-inclusive
# must_fail: ["an hour, a repeat, a late event", closing what is closed, bucket zero, the first second of a bucket, up to and with the bucket, on time in the earliest open bucket, late by one and by many, not into the newest, earlier than the first bucket, late for a bucket that never existed]
# messages:
#   nudge: "Where does second 3600 belong when a bucket has 3600 seconds?"
#   pointer: "Your bucket runs from just after its first second to the first second of the next."
#   name: "Strict or inclusive: the bucket is ts // size."
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
        bucket = -(-ts // self.size) - 1 if ts else 0
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
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
