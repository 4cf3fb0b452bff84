# ---
# idea: adds up by how many buckets events are late
# mistake: wrong-unit-counted
# must_fail: [the first event opens the first bucket, closing what is closed, late by one and by many, earlier than the first bucket, late for a bucket that never existed, an open bucket waits]
# messages:
#   nudge: "One event is ten buckets late. By how much does the count rise?"
#   pointer: "You add the distance of the buckets."
#   name: "Wrong unit counted: each late event counts once, however late it is."
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
            self.late += self.earliest_open - bucket
            bucket = self.earliest_open
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
