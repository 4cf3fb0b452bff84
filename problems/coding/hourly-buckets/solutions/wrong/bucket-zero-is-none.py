# ---
# idea: takes bucket 0 for no bucket
# mistake: zero-taken-as-missing
# must_fail: [bucket zero, "bucket zero first, then a later one", numbers as ids, buckets of a day, the longest id and the largest size]
# messages:
#   nudge: "Which numbers may a bucket have?"
#   pointer: "You ask whether the earliest open bucket is true."
#   name: "Zero taken as missing: 0 is a bucket. Compare with None."
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
        if not self.earliest_open:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
        self.ids_of[bucket].append(id)
        return bucket

    def close_until(self, bucket):
        if not self.earliest_open or bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
