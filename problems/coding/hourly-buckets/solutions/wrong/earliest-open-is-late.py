# ---
# idea: counts an event of the earliest open bucket as late
# mistake: boundary-strict-vs-inclusive
# must_fail: [bucket zero, "bucket zero first, then a later one", on time in the earliest open bucket, late by one and by many, buckets of a second, skewed is asked again and again]
# messages:
#   nudge: "Is an event late that comes into its own bucket?"
#   pointer: "Your comparison is true for the earliest open bucket itself."
#   name: "Strict or inclusive: late means bucket < earliest open bucket."
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
        elif bucket <= self.earliest_open:
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
