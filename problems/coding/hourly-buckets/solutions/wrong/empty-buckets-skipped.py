# ---
# idea: exports only buckets that hold events
# mistake: zero-rows
# must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closed before the first event, "bucket zero first, then a later one", late by one and by many, not into the newest, empty buckets between, only empty buckets, an open bucket waits, a repeat in another bucket]
# messages:
#   nudge: "Can a reader of the export tell an empty hour from a lost one?"
#   pointer: "You leave out buckets that are not in your map."
#   name: "Zero rows: every bucket up to the closed one is exported, empty ones with an empty list."
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
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing if each in self.ids_of]

    def skewed(self):
        return self.late
