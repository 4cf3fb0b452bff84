# ---
# idea: takes every bucket for an hour
# mistake: input-ignored
# must_fail: [the first event opens the first bucket, closing what is closed, closed before the first event, bucket zero, "bucket zero first, then a later one", the first second of a bucket, up to and with the bucket, on time in the earliest open bucket, late by one and by many, not into the newest]
# messages:
#   nudge: "Where does the size enter your code?"
#   pointer: "The second sample has buckets of ten seconds."
#   name: "Input ignored: divide by the given size."
# ---
from collections import defaultdict


class BucketExporter:
    def __init__(self, size):
        self.size = 3600
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
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
